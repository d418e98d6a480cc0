package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Panels are framed by whoever the office names, and nothing else is framed by anybody. */
class FramePolicyTest {

    private static final String PORTAL = "https://portal.example.cn";

    @Test
    void onlyPanelsAreFramedByOthersAndOnlyByThoseThatAreNamed() {
        assertThat(policy("/embed/funnel-by-stage", PORTAL)).endsWith("frame-ancestors 'self' " + PORTAL);
        assertThat(policy("/embed.html", PORTAL)).endsWith("frame-ancestors 'self' " + PORTAL);
        assertThat(policy("/embed/funnel-by-stage", " ")).endsWith("frame-ancestors 'self'");
        assertThat(policy("/", PORTAL)).endsWith("frame-ancestors 'self'");
        assertThat(policy("/graphql", PORTAL)).endsWith("frame-ancestors 'self'");
    }

    @Test
    void whatOthersMayFrameIsNotForbiddenToThemInTheOldWay() {
        assertThat(SecurityConfiguration.isFramedByOthers(request("/embed/funnel-by-stage"), PORTAL))
                .isTrue();
        assertThat(SecurityConfiguration.isFramedByOthers(request("/embed/funnel-by-stage"), ""))
                .isFalse();
        assertThat(SecurityConfiguration.isFramedByOthers(request("/"), PORTAL)).isFalse();
    }

    private static String policy(String path, String embedFrom) {
        return SecurityConfiguration.policy(request(path), embedFrom);
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
