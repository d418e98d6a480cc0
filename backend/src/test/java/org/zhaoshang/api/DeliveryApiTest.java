package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Api.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The page comes in few files that a browser keeps until they change. */
@RunningBoard
class DeliveryApiTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void pagesAreAskedForEachTimeAndWhatTheyNameIsKeptForEver() {
        for (var page : List.of("/", "/index.html", "/analyst.html", "/embed/any")) {
            var answer = api.get(page);
            assertThat(header(answer, "Cache-Control")).as(page).isEqualTo("no-cache");
            assertThat(api.get(page, "If-None-Match", header(answer, "ETag")).statusCode())
                    .as(page)
                    .isEqualTo(304);

            var named =
                    named(answer).filter(address -> address.startsWith("/v/")).toList();
            assertThat(named).as(page).hasSizeGreaterThanOrEqualTo(4).allSatisfy(address -> {
                var file = api.get(address);
                assertThat(file.statusCode()).isEqualTo(200);
                assertThat(header(file, "Cache-Control")).contains("max-age=31536000", "immutable");
                assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
            });
        }
    }

    @Test
    void thePageIsOneScriptAndOneSheet() {
        var main = api.get(addressOf("main.js"));
        assertThat(main.body()).doesNotContainPattern("(?m)^import\\b").contains("// app/main.js");
        assertThat(header(main, "Content-Type")).startsWith("text/javascript");

        var sheet = api.get(addressOf("index.css"));
        assertThat(sheet.body()).doesNotContain("@import").contains("@layer components {");
    }

    /**
     * Half a megabyte is what a meeting room's network has to carry, what draws the charts included, and our font where the
     * tablet has no Chinese one. Something is left for the page itself and the answer.
     */
    @Test
    void theFirstLoadIsLessThanHalfAMegabyte() throws IOException {
        var bytes = 0;
        var sheet = addressOf("index.css");
        var font =
                Stream.of("fonts/ours.css", "fonts/ours-0.woff2").map(file -> sheet.replace("styles/index.css", file));
        var named = named(api.get("/")).filter(name -> name.startsWith("/v/"));
        for (var address : Stream.concat(named, font).toList()) {
            var packed = api.download(address, "Accept-Encoding", "gzip");
            bytes += packed.length;
            if (address.endsWith(".js")) {
                assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                        .hasSizeGreaterThan(2 * packed.length);
            }
        }
        assertThat(bytes).isBetween(300_000, 490_000);
    }

    @Test
    void thePageCanBeInstalledAndIsThereWithoutANetwork() {
        var manifest = Api.json(api.get("/manifest.webmanifest"));
        assertThat(manifest.at("/name").asString()).isEqualTo("招商看板");
        assertThat(manifest.at("/icons"))
                .hasSize(4)
                .allSatisfy(
                        icon -> assertThat(api.get(icon.at("/src").asString()).statusCode())
                                .isEqualTo(200));

        var worker = api.get("/service-worker.js");
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.body())
                .contains("const VERSION = '" + addressOf("main.js").split("/")[2] + "'")
                .contains(
                        addressOf("main.js"),
                        addressOf("index.css"),
                        addressOf("echarts.js"),
                        addressOf("main.later.js"));
    }

    @Test
    void pagesTakeNothingFromElsewhereAndRunNothingThatIsWrittenIntoThem() {
        for (var page : List.of("/", "/analyst.html", "/embed/any")) {
            var answer = api.get(page);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'self'", "script-src 'self';", "style-src 'self';", "object-src 'none'")
                    .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        }
    }

    @Test
    void anotherVersionIsAnsweredAndNotKeptAndWhatIsNotThereIsNot() {
        var old = api.get(addressOf("main.js").replaceFirst("/v/\\w+/", "/v/0000000000000000/"));
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(header(old, "Cache-Control")).isEqualTo("no-store");

        var none = addressOf("main.js").replace("main.js", "none.js");
        assertThat(api.get(none).statusCode()).isEqualTo(404);
        assertThat(api.get(none.replace("app/none.js", "webjars/graphiql/none.js"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String addressOf(String file) {
        return named(api.get("/"))
                .filter(address -> address.endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> named(HttpResponse<String> page) {
        return REFERENCE.matcher(page.body()).results().map(match -> match.group(1));
    }
}
