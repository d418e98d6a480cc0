package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** The figures of a snapshot on a day, counted as the board counts them. */
@Component
public class Figures {

    private final TargetRules rules;

    Figures(TargetRules rules) {
        this.rules = rules;
    }

    /** The district's figure of each indicator in the order of the board, followed by its departments'. */
    public List<Figure> of(Ledger ledger, LocalDate asOf) {
        var figures = new ArrayList<Figure>();
        for (var progress : Progress.of(ledger, asOf, rules)) {
            var indicator = progress.indicator();
            var standing = progress.standing();
            var schedule = standing.schedule();
            figures.add(new Figure(
                    indicator, null, standing.target(), standing.actual(), schedule, progress.status(), null));
            progress.byDepartment()
                    .forEach(part -> figures.add(new Figure(
                            indicator,
                            part.department(),
                            part.target(),
                            part.actual(),
                            schedule,
                            part.status(),
                            part.rank())));
        }
        return figures;
    }

    /** The part of the year that has passed (序时进度). */
    public static Rate calendar(LocalDate asOf) {
        return Calendar.asOf(asOf);
    }

    /** The rule that every status comes from, in words. */
    public Text statusRule() {
        return ProgressWords.rule(rules);
    }

    /** When each indicator, and each department's part of it, was behind its schedule in a year. */
    public List<Lag> lags(Ledger ledger, int year) {
        return Lags.of(ledger, year, rules);
    }

    /** What each project adds to an indicator's figure, or to a department's part of it, in the indicator's unit. */
    public Map<String, BigDecimal> byProject(
            Ledger ledger, LocalDate asOf, String indicator, @Nullable String department) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var progress : Progress.of(ledger, asOf, rules)) {
            if (progress.indicator().code().equals(indicator)) {
                Contributor.of(progress.evidence(department, null))
                        .forEach(part -> amounts.put(part.project().code(), progress.inUnit(part.amount())));
            }
        }
        return amounts;
    }

    /**
     * The indicators in the order of the board with the part of each department. Figures that are typed in are the
     * district's alone and left out.
     */
    public List<Parts> byDepartment(Ledger ledger, LocalDate asOf) {
        return counted(ledger, asOf)
                .map(progress -> new Parts(
                        progress.indicator(),
                        progress.standing().schedule(),
                        progress.byDepartment().stream()
                                .map(part -> new Part(part.department(), part.target(), part.actual()))
                                .toList()))
                .toList();
    }

    /** As {@link #byDepartment}, with the part of each responsible person. */
    public List<Parts> byPerson(Ledger ledger, LocalDate asOf) {
        return counted(ledger, asOf)
                .map(progress ->
                        new Parts(progress.indicator(), progress.standing().schedule(), progress.byPerson()))
                .toList();
    }

    private Stream<IndicatorProgress> counted(Ledger ledger, LocalDate asOf) {
        return Progress.of(ledger, asOf, rules).stream()
                .filter(progress -> !(progress.indicator().measure() instanceof Measure.Reported));
    }
}
