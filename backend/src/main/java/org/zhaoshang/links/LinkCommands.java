package org.zhaoshang.links;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.access.Readers;
import org.zhaoshang.access.Writers;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.PanelLink;
import org.zhaoshang.web.PublicAddress;

/** Answers the schema's links and their changes: everybody's own, and for administrators all. */
@Controller
class LinkCommands {

    private static final String ORIGIN = "graphql";

    /** @param addresses told this once */
    record Payload(@Nullable LinkView link, @Nullable Addresses addresses, List<UserError> userErrors) {}

    record Revoked(@Nullable LinkView link, List<UserError> userErrors) {}

    record Revocation(String id) {}

    private final Links links;
    private final LinkLimits limits;
    private final Readers readers;
    private final Writers writers;
    private final Audit audit;
    private final DrawnPanels panels;
    private final PublicAddress publicAddress;
    private final Clock clock;

    LinkCommands(
            Links links,
            LinkLimits limits,
            Readers readers,
            Writers writers,
            Audit audit,
            DrawnPanels panels,
            PublicAddress publicAddress,
            Clock clock) {
        this.links = links;
        this.limits = limits;
        this.readers = readers;
        this.writers = writers;
        this.audit = audit;
        this.panels = panels;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    @QueryMapping
    List<LinkView> panelLinks(Locale locale) {
        var account = writers.current(ORIGIN).name();
        var theirs = readers.current().isAdministrator() ? links.all() : links.of(account);
        return theirs.stream()
                .sorted(Comparator.comparing(PanelLink::createdAt).reversed())
                .map(link -> view(link, locale))
                .toList();
    }

    @MutationMapping
    Payload panelLinkCreate(@Argument LinkCreation input, Locale locale) {
        var account = writers.current(ORIGIN).name();
        var mistakes = new Mistakes(LocalDate.now(clock));
        input.check(panels, limits, clock.instant(), mistakes);
        if (!mistakes.none()) {
            return new Payload(null, null, mistakes.all());
        }
        var link = links.create(
                input.panel(),
                input.parameters(),
                input.kinds() == null ? Kind.ALL : Set.copyOf(input.kinds()),
                input.days() == null ? limits.days() : input.days(),
                Given.words(input.note()),
                account);
        audit.note(noted(AuditKind.LINK_CREATED, link));
        return new Payload(view(link, locale), Addresses.of(link, links.token(link), publicAddress.get()), List.of());
    }

    /** Of a link that is not theirs somebody is told that there is none. */
    @MutationMapping
    Revoked panelLinkRevoke(@Argument Revocation input, Locale locale) {
        var account = writers.current(ORIGIN).name();
        var isAdministrator = readers.current().isAdministrator();
        var link = links.find(input.id())
                .filter(found -> isAdministrator || found.createdBy().equals(account));
        if (link.isEmpty()) {
            var words = new Text("没有链接 " + input.id(), "there is no link " + input.id());
            return new Revoked(null, List.of(new UserError(List.of("id"), Code.NOT_FOUND, words)));
        }
        if (link.get().revokedAt() == null) {
            links.revoke(link.get(), account);
            audit.note(noted(AuditKind.LINK_REVOKED, link.get()));
        }
        return new Revoked(links.find(input.id()).map(now -> view(now, locale)).orElse(null), List.of());
    }

    @SchemaMapping(typeName = "PanelLink")
    String stateLabel(LinkView link, Locale locale) {
        return link.state().label().in(locale);
    }

    private static AuditEvent noted(AuditKind kind, PanelLink link) {
        var until = LocalDate.ofInstant(link.expiresAt(), District.ZONE);
        return AuditEvent.of(kind, "link " + link.id())
                .saying(
                        "面板 %s，%s创建，有效至 %s".formatted(link.panel(), link.createdBy(), until),
                        "panel %s, made by %s, holds until %s".formatted(link.panel(), link.createdBy(), until));
    }

    private LinkView view(PanelLink link, Locale locale) {
        return LinkView.of(link, panels.title(link.panel(), locale).orElse(null), clock.instant());
    }
}
