package org.zhaoshang.panels;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.access.Writers;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Commands.Revision;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.panels.PanelBoard.Kind;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's changes of boards: an account's own, and the one that all see. */
@Controller
class PanelBoardCommands {

    private static final String ORIGIN = "graphql";

    /** What became of a change. */
    record Payload(@Nullable PanelBoard board, List<UserError> userErrors) {}

    private final Commands commands;
    private final Store store;
    private final ReportingDate reportingDate;
    private final Writers writers;
    private final Panels panels;
    private final PanelBoards boards;

    PanelBoardCommands(
            Commands commands,
            Store store,
            ReportingDate reportingDate,
            Writers writers,
            Panels panels,
            PanelBoards boards) {
        this.commands = commands;
        this.store = store;
        this.reportingDate = reportingDate;
        this.writers = writers;
        this.panels = panels;
        this.boards = boards;
    }

    @MutationMapping
    Payload panelBoardArrange(@Argument PanelBoardArranging input) {
        var account = writers.current(ORIGIN).name();
        var code = input.board() == Kind.OWN ? Pinboard.codeOf(account) : Pinboard.SHARED;
        var outcome = written(code, input.expectedVersion(), input.reason(), (current, ledger, mistakes) -> {
            input.check(mistakes);
            for (var i = 0; i < input.places().size(); i++) {
                panels.check(input.places().get(i).panel(), ledger, mistakes, PanelBoardArranging.field(i));
            }
            return input.onto(current);
        });
        return payload(outcome, input.board(), account);
    }

    /** Who has no board of their own sees the shared one already. */
    @MutationMapping
    Payload panelBoardReset(@Argument PanelBoardChange input) {
        var account = writers.current(ORIGIN).name();
        var code = Pinboard.codeOf(account);
        if (store.ledger().find(Pinboard.class, code).isEmpty()) {
            return new Payload(view(Kind.OWN, account, store.ledger()), List.of());
        }
        var outcome = commands.revise(
                Pinboard.class,
                code,
                input.expectedVersion(),
                input.reason(),
                (current, ledger, mistakes) -> current.asRetired());
        return payload(outcome, Kind.OWN, account);
    }

    /** Who has no board of their own changes nothing. */
    @MutationMapping
    Payload panelBoardShare(@Argument PanelBoardChange input) {
        var account = writers.current(ORIGIN).name();
        var own = boards.own(account, store.ledger());
        if (own.isEmpty()) {
            return new Payload(view(Kind.SHARED, account, store.ledger()), List.of());
        }
        var outcome = written(
                Pinboard.SHARED,
                input.expectedVersion(),
                input.reason(),
                (current, ledger, mistakes) -> current.withPlaces(own.get().places()));
        return payload(outcome, Kind.SHARED, account);
    }

    private Outcome<Pinboard> written(
            String code, @Nullable Integer expectedVersion, @Nullable String reason, Revision<Pinboard> revision) {
        if (store.ledger().find(Pinboard.class, code).isEmpty()) {
            var none = new Pinboard(code, List.of(), false, Map.of(), Stamp.NONE);
            var outcome = commands.create(Pinboard.class, code, reason, (ledger, mistakes) -> {
                noneExpected(expectedVersion, mistakes);
                return revision.revise(none, ledger, mistakes);
            });
            if (outcome.userErrors().stream().noneMatch(error -> error.code() == Code.ALREADY_EXISTS)) {
                return outcome;
            }
        }
        return commands.revise(Pinboard.class, code, expectedVersion, reason, revision);
    }

    private static void noneExpected(@Nullable Integer expectedVersion, Mistakes mistakes) {
        if (expectedVersion != null && expectedVersion != 0) {
            mistakes.add(
                    Code.VERSION_CONFLICT,
                    new Text(
                            "版面还没有人安排过，更没有第 " + expectedVersion + " 版",
                            "nobody has arranged this board yet, let alone as version " + expectedVersion),
                    "expectedVersion");
        }
    }

    private Payload payload(Outcome<Pinboard> outcome, Kind kind, String account) {
        return new Payload(
                outcome.record() == null ? null : view(kind, account, outcome.ledger()), outcome.userErrors());
    }

    private PanelBoard view(Kind kind, String account, Ledger ledger) {
        return boards.find(kind, account, ledger, reportingDate.get(), null);
    }
}
