package org.zhaoshang.industries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.industries.IndustryTally.Days;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/**
 * The industries as of a day, in the district's order (产业). One that projects name and no record has stands behind them
 * under its code, so that no project is lost.
 */
record Industries(List<IndustryStanding> rows, IndustryStanding total, IndustryStanding pillars) {

    private record Key(LocalDate asOf) {}

    static Industries of(Ledger ledger, LocalDate asOf) {
        return ledger.view(new Key(asOf), snapshot -> compute(snapshot, Days.of(asOf)));
    }

    private static Industries compute(Ledger ledger, Days days) {
        var tallies = ledger.gather(Gathering.<Project, Map<String, IndustryTally>>of(
                new Key(days.asOf()),
                HashMap::new,
                (found, project) -> of(found, project.profile().industry()).count(project, days),
                (found, others) ->
                        others.forEach((code, tally) -> of(found, code).add(tally))));
        var known = ledger.all(Industry.class).stream()
                .sorted(Comparator.comparing(Industry::order).thenComparing(Industry::code))
                .map(Industry::code)
                .toList();
        var codes = new ArrayList<>(known);
        tallies.keySet().stream().filter(code -> !known.contains(code)).sorted().forEach(codes::add);
        var whole = new IndustryTally();
        tallies.values().forEach(whole::add);
        var pillars = new IndustryTally();
        ledger.all(Industry.class).stream()
                .filter(Industry::pillar)
                .forEach(industry -> pillars.add(of(tallies, industry.code())));
        return new Industries(
                codes.stream()
                        .map(code -> new IndustryStanding(code, ledger, of(tallies, code), whole))
                        .toList(),
                new IndustryStanding(null, ledger, whole, whole),
                new IndustryStanding(null, ledger, pillars, whole));
    }

    private static IndustryTally of(Map<String, IndustryTally> tallies, String code) {
        return tallies.computeIfAbsent(code, name -> new IndustryTally());
    }
}
