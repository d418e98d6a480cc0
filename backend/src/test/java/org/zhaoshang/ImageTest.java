package org.zhaoshang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the image and its surroundings promise, as far as it can be read without an engine to run them. */
class ImageTest {

    private static List<String> image;
    private static Map<String, Map<String, Map<String, Object>>> compose;

    @BeforeAll
    static void read() throws IOException {
        image = Files.readAllLines(Path.of("Dockerfile"));
        compose = new Yaml().load(Files.readString(Path.of("../docker-compose.yml")));
    }

    @Test
    void theImageRunsAsNobodyAndTellsHowItIs() {
        assertThat(image).contains("USER 10001:10001").anyMatch(line -> line.startsWith("HEALTHCHECK "));
        assertThat(image).anyMatch(line -> line.contains("eclipse-temurin:25-jre"));
        assertThat(String.join("\n", image))
                .contains("/actuator/health/readiness")
                .doesNotContainIgnoringCase("password");
    }

    @Test
    void theLibrariesAreLayersOfTheirOwn() {
        var copied = image.stream()
                .filter(line -> line.startsWith("COPY --from=layers"))
                .toList();

        assertThat(copied.get(0)).contains("/dependencies/");
        assertThat(copied.get(copied.size() - 1)).contains("/application/");
    }

    @Test
    void bothServicesComeBackAndAreLookedAfter() {
        assertThat(compose.get("services"))
                .containsOnlyKeys("mongo", "app")
                .allSatisfy((name, service) -> assertThat(service).containsEntry("restart", "unless-stopped"));
        assertThat(service("mongo")).containsKey("healthcheck");
    }

    @Test
    void theBoardCanWriteNothingAndIsForThisMachineAlone() {
        assertThat(service("app")).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        assertThat(service("app")).containsEntry("ports", List.of("127.0.0.1:8080:8080"));
        assertThat(service("mongo")).doesNotContainKey("ports");
    }

    @Test
    void thereIsNoPasswordUnlessSomebodySetsOne() {
        assertThat(environment("mongo").get("MONGO_INITDB_ROOT_PASSWORD")).startsWith("${ZHAOSHANG_MONGODB_PASSWORD:?");
        assertThat(environment("app").get("ZHAOSHANG_ADMIN_PASSWORD")).startsWith("${ZHAOSHANG_ADMIN_PASSWORD:?");
        assertThat(environment("app").get("ZHAOSHANG_MONGODB_URI"))
                .contains(":${ZHAOSHANG_MONGODB_PASSWORD}@", "replicaSet=", "authSource=");
    }

    @Test
    void theDatabaseIsAReplicaSetWithAuthentication() {
        assertThat(service("mongo").get("entrypoint").toString()).contains("--replSet", "--keyFile");
    }

    private static Map<String, Object> service(String name) {
        return compose.get("services").get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(String name) {
        return (Map<String, String>) service(name).get("environment");
    }
}
