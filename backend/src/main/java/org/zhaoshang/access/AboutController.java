package org.zhaoshang.access;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's About. */
@Controller
class AboutController {

    private static final Gathering<Project, Set<Integer>> OF_ARRIVALS = Gathering.of(
            "years",
            HashSet::new,
            (years, project) ->
                    project.arrivals().forEach(arrival -> years.add(arrival.on().getYear())),
            Set::addAll);

    private final Store store;
    private final ReportingDate reportingDate;

    AboutController(Store store, ReportingDate reportingDate) {
        this.store = store;
        this.reportingDate = reportingDate;
    }

    @QueryMapping
    About about() {
        var ledger = store.ledger();
        var rights = SecurityConfiguration.rights();
        return new About(
                store.holdsDemonstration(),
                reportingDate.get(),
                ledger.<TreeSet<Integer>>view("years", AboutController::years).stream()
                        .toList(),
                Math.toIntExact(ledger.revision()),
                rights.canWrite(),
                rights.signedIn() && rights.roles().isEmpty(),
                rights.roles(),
                rights.account());
    }

    private static TreeSet<Integer> years(Ledger ledger) {
        var years = new TreeSet<Integer>();
        ledger.all(Indicator.class)
                .forEach(indicator -> indicator.targets().forEach(target -> years.add(target.year())));
        years.addAll(ledger.gather(OF_ARRIVALS));
        return years;
    }
}
