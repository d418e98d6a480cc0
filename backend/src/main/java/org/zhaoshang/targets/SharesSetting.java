package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** Who carries which part of a year's target (分解目标), by department, by person or both; a list replaces the one before. */
record SharesSetting(
        String code,
        int year,
        @Nullable List<DepartmentPart> departments,
        @Nullable List<PersonPart> people,
        @Nullable String reason,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Indicator> {

    /** A department's part of the target. */
    record DepartmentPart(String department, BigDecimal share) {}

    /** A person's part of the target. */
    record PersonPart(String person, BigDecimal share) {}

    @Override
    public Indicator revise(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        IndicatorRules.checkYear(year, mistakes, "year");
        var next = indicator;
        if (departments != null) {
            var shares = new Shares("departments", Department.class, ledger, mistakes)
                    .of(departments, DepartmentPart::department, DepartmentPart::share);
            next = next.withDepartmentShares(with(next.departmentShares(), shares));
        }
        if (people != null) {
            var shares = new Shares("people", Person.class, ledger, mistakes)
                    .of(people, PersonPart::person, PersonPart::share);
            next = next.withPersonShares(with(next.personShares(), shares));
        }
        if (departments == null && people == null) {
            mistakes.required(null, "departments");
        }
        return next;
    }

    private Map<Integer, Map<String, BigDecimal>> with(
            Map<Integer, Map<String, BigDecimal>> years, Map<String, BigDecimal> stated) {
        var current = years.getOrDefault(year, Map.of());
        var shares = new TreeMap<String, BigDecimal>();
        stated.forEach((of, share) -> shares.put(of, Decimals.unlessSame(current.get(of), share)));
        var next = new TreeMap<>(years);
        if (shares.isEmpty()) {
            next.remove(year);
        } else {
            next.put(year, shares);
        }
        return next;
    }

    /** Reads parts of one whole: each known, there once and more than nothing, all together 1. */
    private record Shares(String field, Class<? extends LedgerRecord> type, Ledger ledger, Mistakes mistakes) {

        <P> Map<String, BigDecimal> of(List<P> parts, Function<P, String> code, Function<P, BigDecimal> share) {
            var shares = new TreeMap<String, BigDecimal>();
            for (var part : parts) {
                put(shares, code.apply(part), share.apply(part));
            }
            var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!shares.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
                mistakes.add(
                        Code.INVALID,
                        new Text(
                                "份额之和应为 1，现为 " + sum.toPlainString(),
                                "shares must add up to 1, they add up to " + sum.toPlainString()),
                        field);
            }
            return shares;
        }

        private void put(Map<String, BigDecimal> shares, String code, BigDecimal share) {
            mistakes.known(ledger, type, code, field, code);
            if (!mistakes.exact(share, field, code)) {
                return;
            }
            if (share.signum() <= 0) {
                mistakes.add(
                        Code.INVALID,
                        new Text(code + " 的份额必须大于 0", "the share of " + code + " must be more than 0"),
                        field,
                        code);
            }
            if (shares.put(code, share) != null) {
                mistakes.add(Code.INVALID, new Text(code + " 出现两次", code + " is there twice"), field, code);
            }
        }
    }
}
