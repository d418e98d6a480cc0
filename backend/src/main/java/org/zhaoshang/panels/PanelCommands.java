package org.zhaoshang.panels;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's changes of panels, and of the board that they are on. */
@Controller
class PanelCommands {

    /** What became of a change. */
    record Payload(@Nullable PanelView panel, List<UserError> userErrors) {}

    private final Commands commands;
    private final Store store;
    private final ReportingDate reportingDate;
    private final Panels panels;
    private final PanelCheck check;

    PanelCommands(Commands commands, Store store, ReportingDate reportingDate, Panels panels, PanelCheck check) {
        this.commands = commands;
        this.store = store;
        this.reportingDate = reportingDate;
        this.panels = panels;
        this.check = check;
    }

    @MutationMapping
    Payload panelSave(@Argument PanelSaving input, Locale locale) {
        var isNew = store.ledger().find(SavedPanel.class, input.id()).isEmpty();
        var outcome = isNew
                ? commands.create(SavedPanel.class, input.id(), input.reason(), (ledger, mistakes) -> {
                    noneExpected(input, mistakes);
                    return checked(input, null, mistakes, locale);
                })
                : commands.revise(
                        SavedPanel.class,
                        input.id(),
                        input.expectedVersion(),
                        input.reason(),
                        (current, ledger, mistakes) -> checked(input, current, mistakes, locale));
        return payload(outcome, input.id());
    }

    @MutationMapping
    Payload panelRemove(@Argument PanelRemoval input) {
        var outcome = commands.revise(
                SavedPanel.class,
                input.id(),
                input.expectedVersion(),
                input.reason(),
                (current, ledger, mistakes) -> current.asRetired());
        return panels.isBuiltIn(input.id()) && outcome.record() == null
                ? new Payload(null, List.of(builtIn()))
                : payload(outcome, input.id());
    }

    @MutationMapping
    Payload panelPin(@Argument PanelPinning input) {
        return arranged(input.id(), (board, ledger, mistakes) -> {
            panels.check(input.id(), ledger, mistakes, "id");
            return input.onto(board, mistakes);
        });
    }

    @MutationMapping
    Payload panelUnpin(@Argument PanelUnpinning input) {
        return arranged(input.id(), (board, ledger, mistakes) -> {
            panels.check(input.id(), ledger, mistakes, "id");
            return board.without(input.id());
        });
    }

    private Payload arranged(String id, Commands.Revision<Pinboard> arrangement) {
        var isNew = store.ledger().find(Pinboard.class, Pinboard.SHARED).isEmpty();
        var outcome = isNew
                ? commands.create(
                        Pinboard.class,
                        Pinboard.SHARED,
                        (ledger, mistakes) -> arrangement.revise(panels.board(ledger), ledger, mistakes))
                : commands.revise(
                        Pinboard.class,
                        Pinboard.SHARED,
                        null,
                        (current, ledger, mistakes) ->
                                arrangement.revise(panels.shown(current, ledger), ledger, mistakes));
        return payload(outcome, id);
    }

    private SavedPanel checked(PanelSaving input, @Nullable SavedPanel current, Mistakes mistakes, Locale locale) {
        var panel = input.onto(current);
        if (panels.isBuiltIn(input.id())) {
            var error = builtIn();
            mistakes.add(error.code(), error.words(), "id");
            return panel;
        }
        input.checkVariables(mistakes);
        if (!panel.equals(current)) {
            check.check(panel, input.values(), mistakes, locale);
        }
        return panel;
    }

    private static void noneExpected(PanelSaving input, Mistakes mistakes) {
        var expected = input.expectedVersion();
        if (expected != null && expected != 0) {
            mistakes.add(
                    Code.NOT_FOUND,
                    new Text("没有面板 " + input.id() + "，更没有第 " + expected + " 版", "there is no panel " + input.id()),
                    "id");
        }
    }

    private static UserError builtIn() {
        return new UserError(
                List.of("id"),
                Code.NOT_ALLOWED,
                new Text("系统自带的面板不能修改或撤下，请另取编号保存", "a built-in panel stays as it is; save yours under another id"));
    }

    /** A panel's code is called its id here. */
    private Payload payload(Outcome<? extends LedgerRecord> outcome, String id) {
        var errors = outcome.userErrors().stream()
                .map(error -> error.field().equals(List.of("code"))
                        ? new UserError(List.of("id"), error.code(), error.words(), error.currentVersion())
                        : error)
                .toList();
        return new Payload(outcome.record() == null ? null : view(id, outcome.ledger()), errors);
    }

    private @Nullable PanelView view(String id, Ledger ledger) {
        return panels.find(id, ledger, reportingDate.get(), null).orElse(null);
    }
}
