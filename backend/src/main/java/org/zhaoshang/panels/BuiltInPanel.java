package org.zhaoshang.panels;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel;

/**
 * A panel that comes with the application.
 *
 * @param drawing how the board's pages draw it; null where it is drawn as its chart says
 * @param subject the path from the answer to what the panel is of, where a variable says which; null where none does
 */
record BuiltInPanel(
        SavedPanel panel,
        @Nullable Drawing drawing,
        @Nullable String subject) {}
