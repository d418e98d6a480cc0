package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;

/**
 * An indicator's sums from 1 January to a day inclusive, in projects, yuan or dollars.
 *
 * @param byMonth twelve sums; those of months to come are 0
 * @param byDepartment what is credited to each department
 * @param evidence what was summed, of the whole year
 * @param earlier the sums of the periods that these are compared with
 */
record Tally(List<BigDecimal> byMonth, Map<String, BigDecimal> byDepartment, Pieces evidence, Earlier earlier) {

    /**
     * What the same periods brought before.
     *
     * @param month of the month before, up to the same day; null where nobody has it
     * @param year of the year before, up to the same day; null where nobody has it
     */
    record Earlier(@Nullable BigDecimal month, @Nullable BigDecimal year) {}

    /** Figures typed in month by month; the current month's counts from its first day, since nobody knows its days. */
    static Tally reported(Indicator indicator, LocalDate asOf) {
        var byMonth = new BigDecimal[12];
        Arrays.fill(byMonth, BigDecimal.ZERO);
        indicator.reported().forEach((month, value) -> {
            if (month.getYear() == asOf.getYear() && month.getMonthValue() <= asOf.getMonthValue()) {
                byMonth[month.getMonthValue() - 1] = indicator.unit().toOnes(value);
            }
        });
        return new Tally(List.of(byMonth), Map.of(), new Pieces(), ReportedBefore.of(indicator, asOf));
    }

    BigDecimal total() {
        return byMonth.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
