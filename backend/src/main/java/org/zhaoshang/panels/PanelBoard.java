package org.zhaoshang.panels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Pinboard.Size;

/**
 * A board of panels (版面) as a reader finds it.
 *
 * @param account whose own it is; null where it is the one that all see
 * @param version of its record; 0 where nobody has arranged it yet
 * @param others the panels that are not on it
 */
record PanelBoard(Kind kind, @Nullable String account, int version, List<Place> places, List<PanelView> others) {

    /** Whose it is. */
    enum Kind {
        SHARED,
        OWN
    }

    /** A panel on it, and how wide it is. */
    record Place(PanelView panel, Size size) {}
}
