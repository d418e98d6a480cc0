package org.zhaoshang;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Capability;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.zhaoshang.api.Api;

/** The image in a container that may do no more than Compose lets it, wherever there is a Docker engine to run it. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerIT {

    private static final int PORT = 8080;

    @Container
    static final GenericContainer<?> BOARD = new GenericContainer<>(new ImageFromDockerfile()
                    .withDockerfile(Path.of("Dockerfile").toAbsolutePath()))
            .withCreateContainerCmdModifier(create -> create.getHostConfig()
                    .withReadonlyRootfs(true)
                    .withCapDrop(Capability.ALL)
                    .withSecurityOpts(List.of("no-new-privileges:true")))
            .withTmpFs(Map.of("/tmp", "exec"))
            .withCommand("--zhaoshang.data-dir=/tmp/data")
            .withExposedPorts(PORT)
            .waitingFor(Wait.forHealthcheck().withStartupTimeout(Duration.ofMinutes(2)));

    private final Api api = new Api(BOARD.getMappedPort(PORT));

    @Test
    void itIsHealthyAndAnswersAndDraws() {
        var told = api.ask(Api.document("rates.graphql"), Map.of("asOf", "2015-03-31"));
        var picture = api.download("/panels/completion-by-indicator.png?asOf=2015-03-31&width=960");

        assertThat(told.at("/data/board/indicators/0/completion/percent").asString())
                .isEqualTo("15.79");
        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void itRunsAsNobody() throws Exception {
        assertThat(BOARD.execInContainer("id", "-u").getStdout()).isEqualTo("10001\n");
    }
}
