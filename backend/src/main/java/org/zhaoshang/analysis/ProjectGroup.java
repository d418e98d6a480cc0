package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Rate;

/** Some projects of a table (组), and what they come to: each figure is computed when it is first asked for. */
final class ProjectGroup implements Group {

    private final ProjectTable table;
    private final int number;
    private final Supplier<List<GroupKey>> keys;
    private final int[] rows;
    private final int from;
    private final int to;
    private final @Nullable ProjectGroup whole;
    private final Map<Object, Figures> figures = new ConcurrentHashMap<>(2);

    private ProjectGroup(
            ProjectTable table,
            int number,
            Supplier<List<GroupKey>> keys,
            int[] rows,
            int from,
            int to,
            @Nullable ProjectGroup whole) {
        this.table = table;
        this.number = number;
        this.keys = keys;
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.whole = whole;
    }

    /** All rows of a grouping. */
    static ProjectGroup whole(ProjectTable table, Grouping grouping) {
        var rows = grouping.rows();
        return new ProjectGroup(table, 0, List::of, rows, 0, rows.length, null);
    }

    /** One group of a grouping, a part of this. */
    ProjectGroup part(Grouping grouping, int number, Supplier<List<GroupKey>> keys) {
        var starts = grouping.starts();
        return new ProjectGroup(table, number, keys, grouping.rows(), starts[number], starts[number + 1], this);
    }

    public List<GroupKey> keys() {
        return keys.get();
    }

    public int count() {
        return to - from;
    }

    @Override
    public int number() {
        return number;
    }

    Figures planned(Currency currency) {
        return figures.computeIfAbsent(currency, of -> of(table.columns().planned(currency)));
    }

    Figures arrived(Arrivals arrivals) {
        return figures.computeIfAbsent(arrivals, of -> of(table.arrived(arrivals)));
    }

    Figures attribute(OfAttribute attribute) {
        return figures.computeIfAbsent(attribute, of -> of(table.columns().numbers(attribute)));
    }

    /** What it comes to of what the whole comes to; null where that is nothing. */
    @Nullable
    Rate shareOf(Function<ProjectGroup, BigDecimal> measure) {
        return Rate.of(measure.apply(this), measure.apply(whole == null ? this : whole));
    }

    private Figures of(Amounts amounts) {
        return amounts.figures(rows, from, to);
    }
}
