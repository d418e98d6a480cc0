package org.zhaoshang.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.SamePeriod;
import org.zhaoshang.targets.Figure;
import org.zhaoshang.targets.Figures;

/** The figures of a bulletin's day beside those of the month before and of the same day of the year before. */
record FiguresOfDay(Issue issue, List<Figure> now, List<Figure> monthBefore, List<Figure> yearBefore) {

    static FiguresOfDay of(Issue issue, Figures figures) {
        var asOf = issue.asOf();
        var before = SamePeriod.endOfMonthBefore(asOf);
        return new FiguresOfDay(
                issue,
                figures.of(issue.ledger(), asOf),
                before.getYear() == asOf.getYear() ? figures.of(issue.ledger(), before) : List.of(),
                figures.of(issue.ledger(), SamePeriod.yearBefore(asOf)));
    }

    /** Those that the bulletin is about: the district's, or a department's parts that it carries or brought something to. */
    List<Figure> own() {
        return now.stream()
                .filter(figure -> Objects.equals(figure.department(), issue.department()))
                .toList();
    }

    List<Figure> partsOf(Figure whole) {
        return now.stream()
                .filter(figure -> figure.department() != null && figure.indicator() == whole.indicator())
                .toList();
    }

    /** What the month brought: the year to date less what it was at the end of the month before. */
    BigDecimal ofMonth(Figure figure) {
        var before = actual(monthBefore, figure);
        return before == null ? figure.actual() : figure.actual().subtract(before);
    }

    /** The year to date against the same period of the year before (同比); a department that had nothing then had 0. */
    Change yearOnYear(Figure figure) {
        return new Change(figure.actual(), Objects.requireNonNullElse(actual(yearBefore, figure), BigDecimal.ZERO));
    }

    String name(Figure figure) {
        var indicator = figure.indicator();
        return indicator.label().in(issue.locale());
    }

    String unit(Figure figure) {
        return figure.indicator().unit().label().in(issue.locale());
    }

    /** 24.07亿元, 3个 */
    String amount(BigDecimal value, Figure figure) {
        return figure.indicator().unit().amount(value).in(issue.locale());
    }

    private static @Nullable BigDecimal actual(List<Figure> figures, Figure wanted) {
        return figures.stream()
                .filter(figure ->
                        figure.indicator().code().equals(wanted.indicator().code())
                                && Objects.equals(figure.department(), wanted.department()))
                .map(Figure::actual)
                .findFirst()
                .orElse(null);
    }
}
