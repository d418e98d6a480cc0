package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** Clients that nobody here wrote, see {@code frontend/test/clients.test.js}; npm has brought them by now. */
@RunningBoard
class ForeignClientsIT {

    @LocalServerPort
    int port;

    @Test
    void theyAreAnsweredAsTheyExpect() throws Exception {
        var node = new ProcessBuilder("node", "--test", "test/clients.test.js")
                .directory(Path.of("../frontend").toFile())
                .redirectErrorStream(true);
        node.environment().put("ZHAOSHANG", "http://localhost:" + port);
        node.environment()
                .put(
                        "ZHAOSHANG_CONTRACT",
                        Path.of(ForeignClientsIT.class.getResource("/contract").toURI())
                                .toString());

        var clients = node.start();
        var told = new String(clients.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(clients.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(clients.exitValue()).as(told).isZero();
        assertThat(told).contains("# skipped 0");
    }
}
