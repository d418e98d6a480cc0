package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.zhaoshang.api.Api;

/** The cookie of a session, as a server on which nothing else runs sets it. */
class SessionCookieTest {

    @Test
    void whereOthersReachUsByHttpsTheCookieIsOfThisOriginAlone() {
        assertThat(cookie("https://board.example.cn"))
                .startsWith("__Host-JSESSIONID=")
                .contains("Path=/;", "Secure")
                .doesNotContain("Domain");
    }

    @Test
    void byHttpItIsPlain() {
        assertThat(cookie("")).startsWith("JSESSIONID=").doesNotContain("Secure");
        assertThat(cookie("http://10.0.0.1")).startsWith("JSESSIONID=").doesNotContain("Secure");
    }

    private static String cookie(String publicAddress) {
        var factory = new TomcatServletWebServerFactory(0);
        new SessionCookie().sessionCookieOfHost(publicAddress).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("session", new BeginsSession()).addMapping("/"));
        server.start();
        try {
            return new Api(server.getPort())
                    .get("/")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();
        } finally {
            server.stop();
        }
    }

    private static final class BeginsSession extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            request.getSession();
        }
    }
}
