package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A pass lets in for one request, as its maker, or not at all. */
class PassFilterTest {

    private final AtomicReference<String> seenAs = new AtomicReference<>();
    private final PassFilter filter = new PassFilter(passes(), PassFilterTest::account, event -> {});

    @Test
    void aRequestIsItsMakersAndTheNextIsNot() throws Exception {
        assertThat(call("maker").getStatus()).isEqualTo(200);

        assertThat(seenAs.get()).isEqualTo("maker");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void whatAnAccountMadeThatIsGoneIsRefusedAsIfItHadNeverBeen() throws Exception {
        var gone = call("gone");
        var bad = call("");

        assertThat(seenAs.get()).isNull();
        assertThat(List.of(gone.getStatus(), bad.getStatus())).containsOnly(403);
        assertThat(gone.getContentAsByteArray()).isEmpty();
        assertThat(gone.getHeaderNames()).isEqualTo(bad.getHeaderNames());
    }

    @Test
    void whoShowsNoneIsAskedElsewhere() throws Exception {
        assertThat(call(null).getStatus()).isEqualTo(200);

        assertThat(seenAs.get()).isEqualTo("nobody");
    }

    private MockHttpServletResponse call(@org.jspecify.annotations.Nullable String pass) throws Exception {
        var request = new MockHttpServletRequest("GET", "/somewhere");
        if (pass != null) {
            request.addParameter("pass", pass);
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answer) {
                var authentication = SecurityContextHolder.getContext().getAuthentication();
                seenAs.set(authentication == null ? "nobody" : authentication.getName());
            }
        });
        return response;
    }

    private static Optional<Authentication> account(String name) {
        return name.equals("maker")
                ? Optional.of(UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()))
                : Optional.empty();
    }

    private static ObjectProvider<Passes> passes() {
        var passes = new Passes() {
            @Override
            public boolean isShownBy(HttpServletRequest request) {
                return request.getParameter("pass") != null;
            }

            @Override
            public String name(HttpServletRequest request) {
                return "pass";
            }

            @Override
            public Optional<String> account(HttpServletRequest request) {
                return Optional.of(request.getParameter("pass")).filter(pass -> !pass.isEmpty());
            }
        };
        return new ObjectProvider<>() {
            @Override
            public Passes getObject() {
                return passes;
            }

            @Override
            public Stream<Passes> stream() {
                return Stream.of(passes);
            }
        };
    }
}
