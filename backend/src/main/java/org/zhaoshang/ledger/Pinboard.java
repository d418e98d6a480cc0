package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * Which panels are on a board, in which order and how wide (版面): on the one that all see, or on an account's own.
 *
 * @param code whose board it is
 * @param places those that were removed meanwhile are passed over
 * @param retired whether its account has gone back to the one that all see
 */
public record Pinboard(String code, List<Place> places, boolean retired, Map<String, Object> extra, Stamp stamp)
        implements LedgerRecord {

    /** The code of the board that all see. */
    public static final String SHARED = "SHARED";

    /** No account is called as the shared board is, so that none is taken for it. */
    private static final String ACCOUNT = "@";

    /** A panel on a board. */
    public record Place(String panel, Size size) {}

    /** How much of the board's width a panel takes (宽度). */
    public enum Size implements Labelled {
        SMALL("三分之一宽", "A third of the width"),
        MEDIUM("半宽", "Half the width"),
        LARGE("全宽", "The whole width");

        private final Text label;

        Size(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public static String codeOf(String account) {
        return ACCOUNT + account;
    }

    /** Whose own it is; nobody's where all see it. */
    public Optional<String> account() {
        return code.startsWith(ACCOUNT) ? Optional.of(code.substring(ACCOUNT.length())) : Optional.empty();
    }

    /** The ids of its panels. */
    public List<String> panels() {
        return places.stream().map(Place::panel).toList();
    }

    /**
     * Every panel is there once, as wide as it was before.
     *
     * @param index from 0; beyond the last one it is the last
     */
    public Pinboard with(String panel, int index) {
        var next = new ArrayList<>(places);
        var before =
                places.stream().filter(place -> place.panel().equals(panel)).findFirst();
        before.ifPresent(next::remove);
        next.add(Math.max(0, Math.min(index, next.size())), before.orElse(new Place(panel, Size.MEDIUM)));
        return withPlaces(List.copyOf(next));
    }

    public Pinboard without(String panel) {
        return withPlaces(
                places.stream().filter(place -> !place.panel().equals(panel)).toList());
    }

    public Pinboard withPlaces(List<Place> places) {
        return new Pinboard(code, places, false, extra, stamp);
    }

    public Pinboard asRetired() {
        return new Pinboard(code, places, true, extra, stamp);
    }

    @Override
    public Pinboard stamped(Stamp stamp) {
        return new Pinboard(code, places, retired, extra, stamp);
    }
}
