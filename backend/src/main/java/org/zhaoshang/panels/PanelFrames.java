package org.zhaoshang.panels;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where a panel is shown by itself (嵌入): one page for all of them, which asks for the one that its address names. */
@Configuration(proxyBeanMethods = false)
class PanelFrames implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/embed/{id}").setViewName("forward:/embed.html");
    }
}
