package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which panels are on a board, in which order (版面).
 *
 * @param code whose board it is
 * @param panels by their ids; those that were removed meanwhile are passed over
 */
public record Pinboard(String code, List<String> panels, Map<String, Object> extra, Stamp stamp)
        implements LedgerRecord {

    /** The code of the board that all see. */
    public static final String SHARED = "SHARED";

    /**
     * Every panel is there once.
     *
     * @param index from 0; beyond the last one it is the last
     */
    public Pinboard with(String panel, int index) {
        var next = new ArrayList<>(panels);
        next.remove(panel);
        next.add(Math.max(0, Math.min(index, next.size())), panel);
        return withPanels(List.copyOf(next));
    }

    public Pinboard without(String panel) {
        return withPanels(panels.stream().filter(other -> !other.equals(panel)).toList());
    }

    public Pinboard withPanels(List<String> panels) {
        return new Pinboard(code, panels, extra, stamp);
    }

    @Override
    public Pinboard stamped(Stamp stamp) {
        return new Pinboard(code, panels, extra, stamp);
    }
}
