package org.zhaoshang.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.shared.District;
import org.zhaoshang.store.AuditEntry;
import org.zhaoshang.store.AuditStore;

/** Answers the schema's audit. */
@Controller
class AuditController {

    private static final String EVENT = "AuditEvent";

    private final AuditStore store;

    AuditController(AuditStore store) {
        this.store = store;
    }

    @QueryMapping
    AuditPage audit(
            @Argument @Nullable OffsetDateTime since,
            @Argument @Nullable OffsetDateTime until,
            @Argument @Nullable List<AuditKind> kinds,
            @Argument @Nullable String account,
            @Argument @Nullable String text,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return AuditPage.of(
                store, AuditFilter.of(since, until, kinds, account, text), first, after, AuditPage.PATIENCE);
    }

    @SchemaMapping(typeName = EVENT)
    String id(AuditEntry event) {
        return Long.toString(event.number());
    }

    @SchemaMapping(typeName = EVENT)
    String kindLabel(AuditEntry event, Locale locale) {
        return AuditKind.valueOf(event.kind()).label().in(locale);
    }

    @SchemaMapping(typeName = EVENT)
    OffsetDateTime at(AuditEntry event) {
        return here(event.at());
    }

    @SchemaMapping(typeName = EVENT)
    @Nullable
    OffsetDateTime until(AuditEntry event) {
        var until = event.until();
        return until == null ? null : here(until);
    }

    @SchemaMapping(typeName = EVENT)
    @Nullable
    String outcome(AuditEntry event, Locale locale) {
        var outcome = event.outcome();
        return outcome == null ? null : outcome.in(locale);
    }

    private static OffsetDateTime here(Instant moment) {
        return moment.atZone(District.ZONE).toOffsetDateTime();
    }
}
