package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Something that is counted and held against a target (指标): data, not code.
 *
 * @param basis how the number is counted, in words (口径)
 * @param weight its weight in assessments
 * @param departmentShares by year: who carries which part of the target, parts of 1
 * @param reported by month: figures typed in, for {@link Measure.Reported}
 */
public record Indicator(
        String code,
        String name,
        @Nullable String nameEn,
        Unit unit,
        Measure measure,
        IndicatorFilter filter,
        String basis,
        @Nullable String basisEn,
        BigDecimal weight,
        int order,
        List<String> aliases,
        List<Target> targets,
        Map<Integer, Map<String, BigDecimal>> departmentShares,
        Map<Integer, Map<String, BigDecimal>> personShares,
        Map<YearMonth, BigDecimal> reported,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** What it is called. */
    public Text label() {
        return Text.of(name, nameEn);
    }

    public Optional<Target> target(int year, Issuer issuer) {
        return targets.stream()
                .filter(target -> target.year() == year && target.issuer() == issuer)
                .findFirst();
    }

    public Indicator withTargets(List<Target> targets) {
        return with(targets, departmentShares, personShares, reported, stamp);
    }

    public Indicator withDepartmentShares(Map<Integer, Map<String, BigDecimal>> departmentShares) {
        return with(targets, departmentShares, personShares, reported, stamp);
    }

    public Indicator withPersonShares(Map<Integer, Map<String, BigDecimal>> personShares) {
        return with(targets, departmentShares, personShares, reported, stamp);
    }

    public Indicator withReported(Map<YearMonth, BigDecimal> reported) {
        return with(targets, departmentShares, personShares, reported, stamp);
    }

    @Override
    public Indicator stamped(Stamp stamp) {
        return with(targets, departmentShares, personShares, reported, stamp);
    }

    /** The same definition with what changes from year to year. */
    private Indicator with(
            List<Target> targets,
            Map<Integer, Map<String, BigDecimal>> departmentShares,
            Map<Integer, Map<String, BigDecimal>> personShares,
            Map<YearMonth, BigDecimal> reported,
            Stamp stamp) {
        return new Indicator(
                code,
                name,
                nameEn,
                unit,
                measure,
                filter,
                basis,
                basisEn,
                weight,
                order,
                aliases,
                targets,
                departmentShares,
                personShares,
                reported,
                extra,
                stamp);
    }
}
