package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.Text;

/** All panels there are: the built-in ones and those that are on record. */
@Component
class Panels {

    private final BuiltInPanels builtIn;
    private final GivenVariables given;

    Panels(BuiltInPanels builtIn, GivenVariables given) {
        this.builtIn = builtIn;
        this.given = given;
    }

    /** Those on the board that all see in its order, then the built-in ones, then the saved ones by their ids. */
    List<PanelView> all(Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var board = board(ledger).panels();
        var order = new LinkedHashSet<>(board);
        builtIn.all().forEach(each -> order.add(each.panel().code()));
        ledger.all(SavedPanel.class).forEach(panel -> order.add(panel.code()));
        return order.stream()
                .flatMap(reference -> view(PanelReference.of(reference), board, ledger, asOf, knownAt).stream())
                .toList();
    }

    /** @param reference its id, or that and values of its variables */
    Optional<PanelView> find(String reference, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        return view(PanelReference.of(reference), board(ledger).panels(), ledger, asOf, knownAt);
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

    boolean isKnown(String reference, Ledger ledger) {
        var id = PanelReference.of(reference).id();
        return isBuiltIn(id) || saved(id, ledger).isPresent();
    }

    /** Why a panel cannot be on a board, if it cannot. */
    void check(String reference, Ledger ledger, Mistakes mistakes, String... field) {
        var asked = PanelReference.of(reference);
        var panel = builtIn.find(asked.id()).map(BuiltInPanel::panel).or(() -> saved(asked.id(), ledger));
        if (panel.isEmpty()) {
            var id = asked.id();
            mistakes.add(Code.NOT_FOUND, new Text("没有面板 " + id, "there is no panel " + id), field);
            return;
        }
        try {
            given.read(Question.of(panel.get().query()), asked.variables());
        } catch (WrongVariable e) {
            mistakes.add(Code.INVALID, e.words(), field);
        } catch (Unanswerable e) {
            mistakes.add(Code.INVALID, e.words(), field);
        }
    }

    /** @param board the references of those on it, in its order */
    private Optional<PanelView> view(
            PanelReference reference, List<String> board, Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {
        var id = reference.id();
        var ours = builtIn.find(id);
        var index = board.indexOf(reference.toString());
        return ours.or(() -> saved(id, ledger).map(panel -> new BuiltInPanel(panel, null, null)))
                .map(found -> new PanelView(
                        found.panel(),
                        ours.isPresent(),
                        found.drawing(),
                        found.subject(),
                        reference.variables(),
                        index < 0 ? null : index + 1,
                        asOf,
                        knownAt));
    }

    private static Optional<SavedPanel> saved(String id, Ledger ledger) {
        return ledger.find(SavedPanel.class, id).filter(panel -> !panel.retired());
    }
}
