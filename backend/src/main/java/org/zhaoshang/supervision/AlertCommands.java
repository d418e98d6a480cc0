package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's changes of alerts: what is found wanting cannot be changed, only answered for. */
@Controller
class AlertCommands {

    /** What became of an answer. */
    record Payload(@Nullable AlertView alert, List<UserError> userErrors) {}

    private final Commands commands;
    private final Store store;
    private final ReportingDate reportingDate;
    private final Alerts alerts;

    AlertCommands(Commands commands, Store store, ReportingDate reportingDate, Alerts alerts) {
        this.commands = commands;
        this.store = store;
        this.reportingDate = reportingDate;
        this.alerts = alerts;
    }

    @MutationMapping
    Payload alertAcknowledge(@Argument Acknowledging input) {
        var day = reportingDate.or(input.on());
        var most = alerts.rules().answerDays();
        var isNew = store.ledger().find(Acknowledgement.class, input.alert()).isEmpty();
        var outcome = isNew
                ? commands.create(
                        Acknowledgement.class,
                        input.alert(),
                        (ledger, mistakes) -> input.onto(null, find(ledger, input.alert(), day), day, most, mistakes))
                : commands.revise(
                        Acknowledgement.class,
                        input.alert(),
                        input.expectedVersion(),
                        (current, ledger, mistakes) ->
                                input.onto(current, find(ledger, input.alert(), day), day, most, mistakes));
        return payload(outcome, input.alert(), day);
    }

    @MutationMapping
    Payload alertWithdrawAcknowledgement(@Argument Withdrawing input) {
        var day = reportingDate.or(input.on());
        var outcome = commands.revise(
                Acknowledgement.class,
                input.alert(),
                input.expectedVersion(),
                input.reason(),
                (current, ledger, mistakes) -> input.revise(current, day, mistakes));
        return payload(outcome, input.alert(), day);
    }

    private Payload payload(Outcome<Acknowledgement> outcome, String id, LocalDate day) {
        var found = outcome.record() == null ? null : find(outcome.ledger(), id, day);
        return new Payload(found == null ? null : new AlertView(found, outcome.ledger()), outcome.userErrors());
    }

    private @Nullable Alert find(Ledger ledger, String id, LocalDate day) {
        return alerts.all(ledger, day).stream()
                .filter(alert -> alert.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
