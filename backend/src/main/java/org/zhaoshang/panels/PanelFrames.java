package org.zhaoshang.panels;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhaoshang.web.PublicAddress;

/**
 * Where a panel is shown by itself (嵌入): one page for all of them, which asks for the one that its address names. Where to learn
 * how to frame it is told beside the page, since who wants to know runs no scripts.
 */
@Controller
class PanelFrames {

    private static final String DISCOVERY =
            "<%s/oembed?format=json&url=%s>; rel=\"alternate\"; type=\"application/json+oembed\"";

    private final PublicAddress publicAddress;

    PanelFrames(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    @GetMapping("/embed/{id}")
    String frame(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var address = publicAddress.get() + request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setHeader(
                HttpHeaders.LINK, DISCOVERY.formatted(publicAddress.get(), URLEncoder.encode(address, UTF_8)));
        return "forward:/embed.html";
    }
}
