package org.zhaoshang.panels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel.Chart;

/**
 * A panel and what it shows, for whatever draws it beside the page.
 *
 * @param title in the language that was asked for
 * @param knownAt the moment of which it tells; null for what is known now
 * @param revision of the records that it tells of
 */
public record DrawnPanel(
        String id, String title, Chart chart, @Nullable Instant knownAt, long revision, PanelData data) {}
