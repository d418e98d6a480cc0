package org.zhaoshang.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Passes;
import org.zhaoshang.store.PanelLink;

/** Lets in whoever has a link, in the name of whoever made it. */
@Component
class LinkPasses implements Passes {

    private final Links links;

    LinkPasses(Links links) {
        this.links = links;
    }

    @Override
    public boolean isShownBy(HttpServletRequest request) {
        return Wanted.isBy(request);
    }

    @Override
    public String name(HttpServletRequest request) {
        return Links.id(request.getParameter(Wanted.LINK))
                        .map(id -> "link " + id)
                        .orElse("link") + " " + request.getServletPath();
    }

    @Override
    public Optional<String> account(HttpServletRequest request) {
        var link = links.opening(request.getParameter(Wanted.LINK), Wanted.of(request));
        link.ifPresent(links::noteUse);
        return link.map(PanelLink::createdBy);
    }
}
