package org.zhaoshang.requests;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what is around each request around the server's own work. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsAsTheyCome(Pace pace) {
        return server -> server.addEngineValves(new RequestValve(pace));
    }
}
