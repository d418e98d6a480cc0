package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
        var order = new ArrayList<>(board(ledger).panels());
        builtIn.all().forEach(panel -> addOnce(order, panel.code()));
        ledger.all(SavedPanel.class).forEach(panel -> addOnce(order, panel.code()));
        return order.stream()
                .flatMap(id -> find(id, ledger, asOf, knownAt).stream())
                .toList();
    }

    Optional<PanelView> find(String id, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var ours = builtIn.find(id);
        return ours.or(() -> saved(id, ledger))
                .map(panel -> new PanelView(panel, ours.isPresent(), place(id, ledger), asOf, knownAt));
    }

    boolean isBuiltIn(String id) {
        return builtIn.find(id).isPresent();
    }

    /** The board that all see; as it comes with the application until somebody arranges it. */
    Pinboard board(Ledger ledger) {
        return ledger.find(Pinboard.class, Pinboard.SHARED)
                .map(board -> shown(board, ledger))
                .orElseGet(() -> new Pinboard(Pinboard.SHARED, builtIn.pinned(), Map.of(), Stamp.NONE));
    }

    /** A board without what was removed meanwhile. */
    Pinboard shown(Pinboard board, Ledger ledger) {
        return board.withPanels(board.panels().stream()
                .filter(id -> isBuiltIn(id) || saved(id, ledger).isPresent())
                .toList());
    }

    private @Nullable Integer place(String id, Ledger ledger) {
        var index = board(ledger).panels().indexOf(id);
        return index < 0 ? null : index + 1;
    }

    private static Optional<SavedPanel> saved(String id, Ledger ledger) {
        return ledger.find(SavedPanel.class, id).filter(panel -> !panel.retired());
    }

    private static void addOnce(List<String> order, String id) {
        if (!order.contains(id)) {
            order.add(id);
        }
    }
}
