package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;

/** An indicator as of a day, held against its target (目标进度). */
record IndicatorProgress(
        Ledger ledger,
        Indicator indicator,
        LocalDate asOf,
        @Nullable Target headline,
        Schedule plan,
        Standing standing,
        Tally tally,
        List<DepartmentProgress> byDepartment,
        TargetRules rules) {

    static IndicatorProgress of(Ledger ledger, Indicator indicator, LocalDate asOf, TargetRules rules) {
        var year = asOf.getYear();
        var tally = tally(ledger, indicator, asOf);
        var headline = indicator.target(year, rules.headlineIssuer()).orElse(null);
        var plan = Schedule.of(headline);
        var standing = new Standing(inUnit(indicator, tally.total()), plan.target(), plan.asOf(asOf));
        var byDepartment = Ranking.of(indicator, standing, tally, year, rules);
        return new IndicatorProgress(ledger, indicator, asOf, headline, plan, standing, tally, byDepartment, rules);
    }

    ProgressStatus status() {
        return standing.status(rules);
    }

    List<TargetByIssuer> targets() {
        return indicator.targets().stream()
                .filter(target -> target.year() == asOf.getYear())
                .sorted(Comparator.comparing(Target::issuer))
                .map(target -> new TargetByIssuer(target, Rate.of(standing.actual(), target.value())))
                .toList();
    }

    List<MonthProgress> monthly() {
        var months = new ArrayList<MonthProgress>();
        var cumulative = BigDecimal.ZERO;
        for (var month = 1; month <= 12; month++) {
            var begun = month <= asOf.getMonthValue();
            var actual = inUnit(tally.byMonth().get(month - 1));
            cumulative = cumulative.add(actual);
            var planned = plan.byEndOf(month);
            months.add(new MonthProgress(
                    month,
                    begun ? actual : null,
                    begun ? Decimals.plain(cumulative) : null,
                    planned == null ? null : Decimals.rounded(planned.value(), 4),
                    begun ? Rate.of(cumulative, standing.target()) : null));
        }
        return months;
    }

    /** What the day's month brought up to the day. */
    BigDecimal monthActual() {
        return inUnit(tally.byMonth().get(asOf.getMonthValue() - 1));
    }

    /** The month against the month before, up to the same day of it (环比). */
    Change monthOnMonth() {
        return new Change(monthActual(), inUnitIfAny(tally.earlier().month()));
    }

    /** The year to date against the same period of the year before (同比). */
    Change yearOnYear() {
        return new Change(standing.actual(), inUnitIfAny(tally.earlier().year()));
    }

    Forecast forecast() {
        return new Forecast(
                standing.yearEnd(), standing.yearEndCompletion(), standing.requiredPerMonth(Calendar.monthsLeft(asOf)));
    }

    /** What makes up the actual, newest first; a department's credited part of it, or a month's, where asked. */
    List<Contribution> evidence(@Nullable String department, @Nullable Integer month) {
        return evidence(tally.evidence(), department, month);
    }

    /** What a project adds to it, without going through what all others do. */
    List<Contribution> evidence(String project, @Nullable String department, @Nullable Integer month) {
        var counted = indicator.measure() instanceof Measure.Reported
                ? Optional.<YearCount>empty()
                : ledger.find(Project.class, project).map(found -> Counting.of(indicator, asOf.getYear(), found));
        return counted.map(count -> evidence(count.evidence(), department, month))
                .orElse(List.of());
    }

    private List<Contribution> evidence(Pieces all, @Nullable String department, @Nullable Integer month) {
        var first = asOf.withDayOfYear(1);
        var from = month == null ? first : first.withMonth(month);
        var to = month == null ? asOf : from.withDayOfMonth(from.lengthOfMonth());
        var pieces = all.newestFirst(from.getDayOfYear(), Math.min(to.getDayOfYear(), asOf.getDayOfYear()));
        return department == null
                ? pieces
                : pieces.stream()
                        .flatMap(piece -> piece.creditedTo(department).stream())
                        .toList();
    }

    /** The parts of the people who carry some of the target or brought something, by their codes. */
    List<Part> byPerson() {
        var year = asOf.getYear();
        var shares = indicator.personShares().getOrDefault(year, Map.of());
        var sums = PersonCount.of(ledger, indicator.code(), asOf);
        var people = new TreeSet<>(shares.keySet());
        people.addAll(sums.keySet());
        return people.stream()
                .map(person -> new Part(
                        person,
                        Ranking.part(standing.target(), shares.get(person)),
                        inUnit(sums.getOrDefault(person, BigDecimal.ZERO))))
                .toList();
    }

    BigDecimal inUnit(BigDecimal ones) {
        return inUnit(indicator, ones);
    }

    private @Nullable BigDecimal inUnitIfAny(@Nullable BigDecimal ones) {
        return ones == null ? null : inUnit(ones);
    }

    private static BigDecimal inUnit(Indicator indicator, BigDecimal ones) {
        return Decimals.plain(indicator.unit().fromOnes(ones));
    }

    private static Tally tally(Ledger ledger, Indicator indicator, LocalDate asOf) {
        if (indicator.measure() instanceof Measure.Reported) {
            return Tally.reported(indicator, asOf);
        }
        var count = Counting.of(ledger, asOf.getYear()).get(indicator.code());
        return Objects.requireNonNull(count, "an indicator of this snapshot").upTo(asOf);
    }
}
