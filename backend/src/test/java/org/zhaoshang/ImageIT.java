package org.zhaoshang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.zhaoshang.api.Api;
import tools.jackson.databind.json.JsonMapper;

/** The image made by hand: what its Dockerfile runs, copies and starts, in folders of this machine and on its Java. */
class ImageIT {

    private static final Pattern RUN = Pattern.compile("^RUN (java .+)$", Pattern.MULTILINE);
    private static final Pattern COPY = Pattern.compile("^COPY --from=layers (/layers/\\S+) \\./$", Pattern.MULTILINE);
    private static final Pattern ENTRYPOINT = Pattern.compile("^ENTRYPOINT (.+)$", Pattern.MULTILINE);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /** Where the image begins. */
    @TempDir
    Path root;

    private String image;

    @BeforeEach
    void read() throws IOException {
        image = Files.readString(Path.of("Dockerfile"));
    }

    @Test
    void theJarComesApartIntoLayersThatRun() throws Exception {
        var build = Files.createDirectory(root.resolve("build"));
        Files.copy(Path.of("target/zhaoshang.jar"), build.resolve("zhaoshang.jar"));
        var app = Files.createDirectory(root.resolve("app"));

        for (var run : said(RUN)) {
            var running = start(build, List.of(run.split(" ")));
            assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(running.exitValue()).as(Files.readString(log())).isZero();
        }
        for (var layer : said(COPY)) {
            FileSystemUtils.copyRecursively(here(layer), app);
        }
        var board = start(app, entry("--server.port=0"));
        try {
            assertThat(rateOnceReady()).isEqualTo("15.79");
        } finally {
            board.destroyForcibly().onExit().join();
        }
    }

    private List<String> entry(String argument) {
        var words = new ArrayList<String>(
                List.of(new JsonMapper().readValue(said(ENTRYPOINT).get(0), String[].class)));
        words.add(argument);
        return words;
    }

    private List<String> said(Pattern line) {
        var said = line.matcher(image).results().map(found -> found.group(1)).toList();
        assertThat(said).isNotEmpty();
        return said;
    }

    private Process start(Path folder, List<String> words) throws IOException {
        var process = new ProcessBuilder(words.stream().map(this::onThisMachine).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        // the image's Java is newer
        process.environment().put("JAVA_TOOL_OPTIONS", "-XX:+IgnoreUnrecognizedVMOptions");
        return process.start();
    }

    private String onThisMachine(String word) {
        if (word.equals("java")) {
            return Path.of(System.getProperty("java.home"), "bin", "java").toString();
        }
        return word.startsWith("/") ? here(word).toString() : word;
    }

    private Path here(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    private Path log() {
        return root.resolve("log");
    }

    /** The demonstration's, of newly signed major projects, once there is a demonstration. */
    private String rateOnceReady() {
        var api = new Api(await().atMost(Duration.ofMinutes(1))
                .until(this::port, OptionalInt::isPresent)
                .orElseThrow());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> api.get("/actuator/health/readiness").statusCode() == 200);
        return api.ask(Api.document("rates.graphql"), Map.of("asOf", "2015-03-31"))
                .at("/data/board/indicators/0/completion/percent")
                .asString();
    }

    private OptionalInt port() throws IOException {
        return PORT.matcher(Files.readString(log()))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }
}
