package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Who was let in where, asked of the running application, beside what its documentation says. */
final class PermissionTable {

    private static final Path DOCUMENTED = Path.of("docs/permissions.md");
    private static final Set<Integer> REFUSED = Set.of(401, 403, 429);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    PermissionTable(int port) {
        this.address = "http://localhost:" + port;
    }

    /** @param authorization the header that says who it is; empty where nobody is signed in */
    record Somebody(String name, String authorization) {}

    boolean mayAsk(Somebody somebody, Callables.Field field) throws IOException, InterruptedException {
        var request = request("/graphql", somebody)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", field.document()))))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (REFUSED.contains(response.statusCode())) {
            return false;
        }
        var answer = JSON.readTree(response.body());
        for (var error : answer.path("errors")) {
            var kind = error.at("/extensions/classification").asString("");
            if (kind.equals("FORBIDDEN") || kind.equals("UNAUTHORIZED")) {
                return false;
            }
            assertThat(kind).as("%s: %s", field.document(), error).isEqualTo("BAD_REQUEST");
        }
        return true;
    }

    boolean mayCall(Somebody somebody, Callables.Path path) throws IOException, InterruptedException {
        var request = request(path.path(), somebody)
                .method(path.method(), HttpRequest.BodyPublishers.noBody())
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close(); // a stream never ends of itself
        return !REFUSED.contains(response.statusCode());
    }

    private HttpRequest.Builder request(String path, Somebody somebody) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return somebody.authorization().isEmpty() ? request : request.header("Authorization", somebody.authorization());
    }

    /** A part of the documentation is exactly this. */
    static void assertDocumented(String heading, List<String> lines) throws IOException {
        var text = String.join("\n", lines) + "\n";
        var found = Path.of(
                "target",
                "permissions-" + heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".md");
        Files.writeString(found, text);
        var documented = Files.exists(DOCUMENTED) ? Files.readString(DOCUMENTED, StandardCharsets.UTF_8) : "";
        var start = documented.indexOf("## " + heading + "\n");
        var end = start < 0 ? -1 : documented.indexOf("\n## ", start + 1);
        var part = start < 0 ? "" : documented.substring(start, end < 0 ? documented.length() : end + 1);
        assertThat(part.strip())
                .as(
                        "%s says who may; what was found is in %s: look at what differs, and put it there",
                        DOCUMENTED, found)
                .endsWith(text.strip());
    }
}
