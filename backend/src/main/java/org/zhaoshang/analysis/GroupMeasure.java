package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a group comes to (度量), by which groups are filtered and ordered; money in yuan. */
enum GroupMeasure {
    COUNT(Of.PROJECTS, figures -> null),
    PLANNED_SUM(Of.PLANNED, Figures::sum),
    PLANNED_AVG(Of.PLANNED, Figures::avg),
    PLANNED_MIN(Of.PLANNED, Figures::min),
    PLANNED_MAX(Of.PLANNED, Figures::max),
    PLANNED_MEDIAN(Of.PLANNED, Figures::median),
    ARRIVED_SUM(Of.ARRIVED, Figures::sum),
    ARRIVED_AVG(Of.ARRIVED, Figures::avg),
    ARRIVED_MIN(Of.ARRIVED, Figures::min),
    ARRIVED_MAX(Of.ARRIVED, Figures::max),
    ARRIVED_MEDIAN(Of.ARRIVED, Figures::median);

    /** Of what it tells. */
    enum Of {
        PROJECTS,
        PLANNED,
        ARRIVED
    }

    private final Of of;
    private final Function<Figures, @Nullable BigDecimal> figure;

    GroupMeasure(Of of, Function<Figures, @Nullable BigDecimal> figure) {
        this.of = of;
        this.figure = figure;
    }

    boolean isMoney() {
        return of != Of.PROJECTS;
    }

    @Nullable
    BigDecimal of(ProjectGroup group, Arrivals arrivals) {
        return switch (of) {
            case PROJECTS -> BigDecimal.valueOf(group.count());
            case PLANNED -> figure.apply(group.planned(arrivals.currency()));
            case ARRIVED -> figure.apply(group.arrived(arrivals));
        };
    }
}
