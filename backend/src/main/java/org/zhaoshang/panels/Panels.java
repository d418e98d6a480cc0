package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.ledger.Stamp;

/** All panels there are: the built-in ones and those that are on record. */
@Component
class Panels {

    private final BuiltInPanels builtIn;

    Panels(BuiltInPanels builtIn) {
        this.builtIn = builtIn;
    }

    /** Those on the board that all see in its order, then the built-in ones, then the saved ones by their ids. */
    List<PanelView> all(Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var board = board(ledger).panels();
        var order = new LinkedHashSet<>(board);
        builtIn.all().forEach(panel -> order.add(panel.code()));
        ledger.all(SavedPanel.class).forEach(panel -> order.add(panel.code()));
        return order.stream()
                .flatMap(id -> view(id, board, ledger, asOf, knownAt).stream())
                .toList();
    }

    Optional<PanelView> find(String id, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        return view(id, board(ledger).panels(), ledger, asOf, knownAt);
    }

    boolean isBuiltIn(String id) {
        return builtIn.find(id).isPresent();
    }

    /** The board that all see; as it comes with the application until somebody arranges it. */
    Pinboard board(Ledger ledger) {
        return ledger.find(Pinboard.class, Pinboard.SHARED)
                .map(board -> shown(board, ledger))
                .orElseGet(() -> new Pinboard(Pinboard.SHARED, builtIn.pinned(), false, Map.of(), Stamp.NONE));
    }

    /** A board without what was removed meanwhile. */
    Pinboard shown(Pinboard board, Ledger ledger) {
        return board.withPlaces(board.places().stream()
                .filter(place -> isKnown(place.panel(), ledger))
                .toList());
    }

    boolean isKnown(String id, Ledger ledger) {
        return isBuiltIn(id) || saved(id, ledger).isPresent();
    }

    /** @param board the ids of those on it, in its order */
    private Optional<PanelView> view(
            String id, List<String> board, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var ours = builtIn.find(id);
        var index = board.indexOf(id);
        return ours.or(() -> saved(id, ledger))
                .map(panel -> new PanelView(panel, ours.isPresent(), index < 0 ? null : index + 1, asOf, knownAt));
    }

    private static Optional<SavedPanel> saved(String id, Ledger ledger) {
        return ledger.find(SavedPanel.class, id).filter(panel -> !panel.retired());
    }
}
