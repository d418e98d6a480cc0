package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.projects.AttributePaths;

/** What of a project is asked for: a field, an attribute by its path, or the money that arrived in some way. */
sealed interface Subject {

    @Nullable
    Object of(Project project, LocalDate asOf);

    record OfField(ProjectField field) implements Subject {

        @Override
        public @Nullable Object of(Project project, LocalDate asOf) {
            return field.value(project, asOf);
        }
    }

    record OfAttribute(String path) implements Subject {

        @Override
        public @Nullable Object of(Project project, LocalDate asOf) {
            var value = AttributePaths.at(project.attributes(), path);
            return value == null ? null : Values.normal(value);
        }
    }

    record OfArrivals(Arrivals arrivals) implements Subject {

        @Override
        public BigDecimal of(Project project, LocalDate asOf) {
            return project.arrivals().stream()
                    .filter(arrival -> arrivals.counts(arrival, asOf))
                    .map(FundArrival::amount)
                    .map(money -> money.amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
