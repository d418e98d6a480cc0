package org.zhaoshang.panels;

import org.jspecify.annotations.Nullable;

/**
 * A change of a board that is told by its name: back to the shared one (恢复共用版面), or one's own for all (设为共用版面).
 *
 * @param expectedVersion of the board that is changed
 * @param reason why, kept with the version
 */
record PanelBoardChange(
        @Nullable Integer expectedVersion, @Nullable String reason) {}
