package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateTest {

    private final Gate gate = new Gate(new GateLimits(1, 1, 0, Duration.ofMillis(10)));

    @Test
    void whoIsOneTooManyIsSentAwayAtOnceAndTheOthersGoOn() throws Exception {
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var slow = new Thread(() -> {
            try {
                gate.doFilter(request("/graphql"), new MockHttpServletResponse(), (request, response) -> {
                    inside.countDown();
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        slow.start();
        inside.await();

        var refused = asked("/graphql");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("服务器繁忙");
        assertThat(asked("/panels/funnel-by-stage.svg").getStatus()).isEqualTo(200);
        assertThat(asked("/actuator/health").getStatus()).isEqualTo(200);
        assertThat(asked("/live").getStatus()).isEqualTo(200);

        release.countDown();
        slow.join();
        assertThat(asked("/graphql").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(request(path), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
