package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;

/** With what figures that are typed in are compared: whole months, and only where both sides have theirs. */
final class ReportedBefore {

    private ReportedBefore() {}

    static Tally.Earlier of(Indicator indicator, LocalDate asOf) {
        var month = YearMonth.from(asOf);
        var both = indicator.reported().containsKey(month);
        return new Tally.Earlier(both ? figure(indicator, month.minusMonths(1)) : null, yearBefore(indicator, month));
    }

    /** The same months of the year before as this year has figures of; null where one of them, or all, are missing. */
    private static @Nullable BigDecimal yearBefore(Indicator indicator, YearMonth upTo) {
        var months = IntStream.rangeClosed(1, upTo.getMonthValue())
                .mapToObj(month -> YearMonth.of(upTo.getYear(), month))
                .filter(indicator.reported()::containsKey)
                .toList();
        var sum = BigDecimal.ZERO;
        for (var month : months) {
            var figure = figure(indicator, month.minusYears(1));
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure);
        }
        return months.isEmpty() ? null : sum;
    }

    private static @Nullable BigDecimal figure(Indicator indicator, YearMonth month) {
        var figure = indicator.reported().get(month);
        return figure == null ? null : indicator.unit().toOnes(figure);
    }
}
