package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Places;
import org.zhaoshang.shared.Rate;

/** The departments by completion (排名): ties share a place (1, 2, 2, 4); who has no target has no place. */
final class Ranking {

    private static final Comparator<DepartmentProgress> BEST_FIRST = (a, b) -> compare(b.completion(), a.completion());

    private Ranking() {}

    static List<DepartmentProgress> of(Indicator indicator, Standing whole, Tally tally, int year, TargetRules rules) {
        var shares = indicator.departmentShares().getOrDefault(year, Map.of());
        var departments = new TreeSet<>(shares.keySet());
        departments.addAll(tally.byDepartment().keySet());
        var unranked = departments.stream()
                .map(department -> part(indicator, whole, tally, rules, department, shares.get(department)))
                .sorted(BEST_FIRST)
                .toList();
        return ranked(unranked);
    }

    /** A share of a target; null where either is missing. */
    static @Nullable BigDecimal part(@Nullable BigDecimal target, @Nullable BigDecimal share) {
        return share == null || target == null ? null : Decimals.plain(target.multiply(share));
    }

    private static DepartmentProgress part(
            Indicator indicator,
            Standing whole,
            Tally tally,
            TargetRules rules,
            String department,
            @Nullable BigDecimal share) {
        var target = part(whole.target(), share);
        var ones = tally.byDepartment().getOrDefault(department, BigDecimal.ZERO);
        var standing = new Standing(Decimals.plain(indicator.unit().fromOnes(ones)), target, whole.schedule());
        return new DepartmentProgress(
                department,
                target,
                standing.actual(),
                standing.completion(),
                standing.lead(),
                standing.status(rules),
                null);
    }

    private static List<DepartmentProgress> ranked(List<DepartmentProgress> bestFirst) {
        var places = Places.of(bestFirst, BEST_FIRST);
        var ranked = new ArrayList<DepartmentProgress>();
        for (var i = 0; i < bestFirst.size(); i++) {
            var part = bestFirst.get(i);
            ranked.add(new DepartmentProgress(
                    part.department(),
                    part.target(),
                    part.actual(),
                    part.completion(),
                    part.lead(),
                    part.status(),
                    part.completion() == null ? null : places.get(i)));
        }
        return ranked;
    }

    /** Exact, and no rate at all comes last. */
    private static int compare(@Nullable Rate a, @Nullable Rate b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return a.compareTo(b);
    }
}
