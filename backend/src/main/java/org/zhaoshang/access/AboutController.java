package org.zhaoshang.access;

import java.util.TreeSet;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's About. */
@Controller
class AboutController {

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
        ledger.projects()
                .forEach(project -> project.arrivals()
                        .forEach(arrival -> years.add(arrival.on().getYear())));
        return years;
    }
}
