package org.zhaoshang.reports;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.bulletin.Bulletins;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.Store;
import org.zhaoshang.targets.Figures;

/** Publishes reports. There is no command that changes one: a wrong one is followed by another. */
@Controller
class ReportCommands {

    /** What became of a publication. */
    record Payload(@Nullable ReportView report, List<UserError> userErrors) {}

    private final Commands commands;
    private final Store store;
    private final Sight sight;
    private final Figures figures;
    private final Bulletins bulletins;
    private final Clock clock;

    ReportCommands(Commands commands, Store store, Sight sight, Figures figures, Bulletins bulletins, Clock clock) {
        this.commands = commands;
        this.store = store;
        this.sight = sight;
        this.figures = figures;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    @MutationMapping
    Payload reportPublish(@Argument ReportPublication input) {
        var outcome = commands.create(
                PublishedReport.class, input.code(), (ledger, mistakes) -> report(input, ledger, mistakes));
        var report = outcome.record();
        return new Payload(report == null ? null : new ReportView(report, outcome.ledger()), outcome.userErrors());
    }

    private PublishedReport report(ReportPublication input, Ledger ledger, Mistakes mistakes) {
        input.check(clock.instant(), mistakes);
        var moment = input.moment(ledger);
        var known = moment == null ? ledger : store.ledger(moment);
        return input.freeze(
                known, figures.of(known, input.asOf()), bulletins.toPrint(sight.forAll(known), input.asOf()));
    }
}
