package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
        var places = board.places().stream()
                .flatMap(place -> panels.find(place.panel(), ledger, asOf, knownAt).stream()
                        .map(view -> new PanelBoard.Place(view, place.size())))
                .toList();
        var others = panels.all(ledger, asOf, knownAt).stream()
                .filter(view -> view.given().isEmpty())
                .filter(view -> !board.panels().contains(view.reference().toString()))
                .toList();
        return new PanelBoard(
                own.isPresent() ? Kind.OWN : Kind.SHARED,
                own.flatMap(Pinboard::account).orElse(null),
                board.stamp().version(),
                places,
                others);
    }

    /** An account's own board; nothing where it has none, or has gone back to the shared one. */
    Optional<Pinboard> own(String account, Ledger ledger) {
        return ledger.find(Pinboard.class, Pinboard.codeOf(account))
                .filter(board -> !board.retired())
                .map(board -> panels.shown(board, ledger));
    }
}
