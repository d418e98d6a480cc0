package org.zhaoshang.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the cookie of a session (会话) is called: where others reach us by HTTPS, by a name that a browser takes for this origin
 * alone, so that no other one of the same domain puts a session under somebody. By HTTP a browser would not take it at all.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    private static final String OF_HOST = "__Host-JSESSIONID";

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookieOfHost(
            @Value("${zhaoshang.public-address:}") String publicAddress) {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            if (publicAddress.strip().startsWith("https:") && cookie.getDomain() == null) {
                cookie.setName(OF_HOST);
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }
}
