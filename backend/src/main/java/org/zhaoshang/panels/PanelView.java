package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel;

/**
 * A panel as of a day.
 *
 * @param place on the board that all see, 1 for the first; null where it is not on it
 * @param knownAt the moment that was asked for; null for what is known now
 */
record PanelView(
        SavedPanel panel,
        boolean builtIn,
        @Nullable Integer place,
        LocalDate asOf,
        @Nullable Instant knownAt) {}
