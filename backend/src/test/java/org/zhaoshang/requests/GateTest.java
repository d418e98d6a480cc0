package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GateTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final List<String> sentAway = new ArrayList<>();

    @BeforeEach
    void listen() {
        beans.addBean("listener", (SentAway) (request, after) -> sentAway.add(request.getRequestURI()));
    }

    @Test
    void whoIsOneTooManyIsSentAwayAtOnceAndTheOthersGoOn() throws Exception {
        var gate = gate(1);
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

        var refused = asked(gate, request("/graphql"));
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("服务器繁忙");
        assertThat(asked(gate, request("/panels/funnel-by-stage.svg")).getStatus())
                .isEqualTo(200);
        assertThat(asked(gate, request("/actuator/health")).getStatus()).isEqualTo(200);
        assertThat(asked(gate, request("/live")).getStatus()).isEqualTo(200);

        release.countDown();
        slow.join();
        assertThat(asked(gate, request("/graphql")).getStatus()).isEqualTo(200);
    }

    @Test
    void whoHasTheirShareIsSentAwayAndNobodyElse() throws Exception {
        var gate = gate(2);
        gate.doFilter(request("/graphql"), new MockHttpServletResponse(), (request, response) -> {
            var more = asked(gate, request("/graphql"));
            assertThat(more.getStatus()).isEqualTo(429);
            assertThat(more.getHeader("Retry-After")).isEqualTo("1");
            assertThat(more.getContentAsString()).contains("同时发出的请求过多", "\"TOO_MANY_REQUESTS\"");
            var english = request("/graphql");
            english.addHeader("Accept-Language", "en");
            assertThat(asked(gate, english).getContentAsString()).contains("too many requests of yours");
            var other = request("/graphql");
            other.setRemoteAddr("192.0.2.1");
            assertThat(asked(gate, other).getStatus()).isEqualTo(200);
        });
        assertThat(asked(gate, request("/graphql")).getStatus()).isEqualTo(200);
        assertThat(sentAway).containsExactly("/graphql", "/graphql");
    }

    private Gate gate(int queries) {
        return new Gate(
                new GateLimits(queries, 1, 0, Duration.ofMillis(10), 1),
                new Clients(beans.getBeanProvider(KnownAccounts.class)),
                beans.getBeanProvider(SentAway.class));
    }

    private static MockHttpServletResponse asked(Gate gate, MockHttpServletRequest request)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
