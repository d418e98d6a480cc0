package org.zhaoshang.links;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.PanelLink;

/** A link as it is listed. */
record LinkView(
        String id,
        String panel,
        @Nullable String title,
        Map<String, String> variables,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt,
        @Nullable String lang,
        @Nullable String theme,
        List<Kind> kinds,
        @Nullable String note,
        String createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        State state,
        @Nullable String revokedBy,
        @Nullable OffsetDateTime revokedAt,
        @Nullable OffsetDateTime lastUsedAt,
        int uses) {

    /** Whether a link still opens what it is for. */
    enum State implements Labelled {
        ACTIVE("有效", "Active"),
        EXPIRED("已过期", "Expired"),
        REVOKED("已撤销", "Revoked");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** @param title what its panel is called; null where there is none of its id any more */
    static LinkView of(PanelLink link, @Nullable String title, Instant now) {
        var parameters = link.parameters();
        var asOf = parameters.get("asOf");
        var knownAt = parameters.get("knownAt");
        return new LinkView(
                link.id(),
                link.panel(),
                title,
                new TreeMap<>(DrawnPanels.variables(parameters)),
                asOf == null ? null : LocalDate.parse(asOf),
                knownAt == null ? null : here(Instant.parse(knownAt)),
                parameters.get("lang"),
                parameters.get("theme"),
                link.kinds().stream().map(Kind::valueOf).sorted().toList(),
                link.note(),
                link.createdBy(),
                here(link.createdAt()),
                here(link.expiresAt()),
                link.revokedAt() != null
                        ? State.REVOKED
                        : now.isBefore(link.expiresAt()) ? State.ACTIVE : State.EXPIRED,
                link.revokedBy(),
                link.revokedAt() == null ? null : here(link.revokedAt()),
                link.lastUsedAt() == null ? null : here(link.lastUsedAt()),
                (int) Math.min(link.uses(), Integer.MAX_VALUE));
    }

    /** Whether it shows for ever the same. */
    public boolean pinned() {
        return asOf != null && knownAt != null;
    }

    private static OffsetDateTime here(Instant moment) {
        return moment.atZone(District.ZONE).toOffsetDateTime();
    }
}
