package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** Monthly figures that are typed in (按月填报); months that are not given stay as they are. */
record FigureReporting(
        String code,
        int year,
        List<Figure> figures,
        @Nullable String reason,
        @Nullable Integer expectedVersion) implements Commands.Revision<Indicator> {

    /** What a month brought; nothing takes a figure back. */
    record Figure(int month, @Nullable BigDecimal value) {}

    @Override
    public Indicator revise(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        IndicatorRules.checkYear(year, mistakes, "year");
        if (!mistakes.none()) {
            return indicator;
        }
        if (!(indicator.measure() instanceof Measure.Reported)) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "指标“" + indicator.name() + "”由项目记录算出，不能填报",
                            indicator.code() + " is counted from records; its figures cannot be typed in"),
                    "code");
        }
        figures.forEach(figure -> check(figure, indicator, mistakes));
        if (!mistakes.none()) {
            return indicator;
        }
        var reported = new TreeMap<>(indicator.reported());
        for (var figure : figures) {
            var month = YearMonth.of(year, figure.month());
            var value = figure.value();
            if (value == null) {
                reported.remove(month);
            } else {
                reported.put(month, Decimals.unlessSame(reported.get(month), value));
            }
        }
        return indicator.withReported(reported);
    }

    private void check(Figure figure, Indicator indicator, Mistakes mistakes) {
        var place = String.valueOf(figure.month());
        var value = figure.value();
        if (value != null && mistakes.exact(value, "figures", place, "value")) {
            IndicatorRules.checkWhole(indicator.unit(), value, mistakes, "figures", place, "value");
        }
        if (figure.month() < 1 || figure.month() > 12) {
            mistakes.add(Code.INVALID, new Text("月份应在 1 到 12 之间", "a month is 1 to 12"), "figures", place, "month");
            return;
        }
        mistakes.past(YearMonth.of(year, figure.month()).atDay(1), "figures", place, "month");
        if (figures.stream().filter(other -> other.month() == figure.month()).count() > 1) {
            mistakes.add(
                    Code.INVALID,
                    new Text(figure.month() + " 月出现两次", "month " + figure.month() + " is there twice"),
                    "figures",
                    place);
        }
    }
}
