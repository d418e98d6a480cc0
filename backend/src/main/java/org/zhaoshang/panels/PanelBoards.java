package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.panels.PanelBoard.Kind;

/** The boards of panels: the one that all see, and those that accounts made for themselves. */
@Component
class PanelBoards {

    private final Panels panels;

    PanelBoards(Panels panels) {
        this.panels = panels;
    }

    /**
     * What a reader finds.
     *
     * @param kind their own board, which is the shared one where they have none; or the shared one
     * @param account null where nobody is signed in
     */
    PanelBoard find(Kind kind, @Nullable String account, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var own = kind == Kind.OWN && account != null ? own(account, ledger) : Optional.<Pinboard>empty();
        var board = own.orElseGet(() -> panels.board(ledger));
        Map<String, PanelView> views = new LinkedHashMap<>();
        panels.all(ledger, asOf, knownAt).forEach(view -> views.put(view.panel().code(), view));
        var places = board.places().stream()
                .flatMap(place -> Stream.ofNullable(views.get(place.panel()))
                        .map(view -> new PanelBoard.Place(view, place.size())))
                .toList();
        views.keySet().removeAll(board.panels());
        return new PanelBoard(
                own.isPresent() ? Kind.OWN : Kind.SHARED,
                own.flatMap(Pinboard::account).orElse(null),
                board.stamp().version(),
                places,
                List.copyOf(views.values()));
    }

    /** An account's own board; nothing where it has none, or has gone back to the shared one. */
    Optional<Pinboard> own(String account, Ledger ledger) {
        return ledger.find(Pinboard.class, Pinboard.codeOf(account))
                .filter(board -> !board.retired())
                .map(board -> panels.shown(board, ledger));
    }
}
