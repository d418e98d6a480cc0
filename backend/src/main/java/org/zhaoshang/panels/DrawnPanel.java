package org.zhaoshang.panels;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel.Chart;

/**
 * A panel and what it shows, for whatever draws it beside the page.
 *
 * @param variables the values that were given for variables of its query, as an address has them
 * @param title in the language that was asked for, with what the panel is of
 * @param drawing how the board's pages draw it; null where it is drawn as its chart says
 * @param knownAt the moment of which it tells; null for what is known now
 * @param revision of the records that it tells of
 * @param recordedAt when the newest of them was written
 */
public record DrawnPanel(
        String id,
        Map<String, String> variables,
        String title,
        Chart chart,
        @Nullable Drawing drawing,
        @Nullable Instant knownAt,
        long revision,
        Instant recordedAt,
        PanelData data) {}
