package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhaoshang.store.Account;

class FreshSessionsTest {

    private static final Account ACCOUNT = new Account("li.na", "", Set.of("VIEWER"), Set.of(), false, false, 1);

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionEndsHoweverBusyItIs() throws Exception {
        assertThat(isOverAfter(Duration.ofHours(11), ACCOUNT)).isFalse();
        assertThat(isOverAfter(Duration.ofHours(13), ACCOUNT)).isTrue();
    }

    @Test
    void aSessionEndsWithAChangeOfItsAccount() throws Exception {
        assertThat(isOverAfter(Duration.ZERO, new Account("li.na", "", Set.of("VIEWER"), Set.of(), false, false, 2)))
                .isTrue();
        assertThat(isOverAfter(Duration.ZERO, new Account("li.na", "", Set.of("VIEWER"), Set.of(), true, false, 1)))
                .isTrue();
    }

    private static boolean isOverAfter(Duration time, Account now) throws Exception {
        var accounts = mock(Accounts.class);
        when(accounts.find("li.na")).thenReturn(Optional.of(now));
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(session);
        SecurityContextHolder.getContext().setAuthentication(Member.signedIn(ACCOUNT));
        new FreshSessions(accounts, Duration.ofHours(12), Clock.offset(Clock.systemUTC(), time))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(SecurityContextHolder.getContext().getAuthentication() == null)
                .isEqualTo(session.isInvalid());
        return session.isInvalid();
    }
}
