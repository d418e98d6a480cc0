package org.zhaoshang.aggregates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.GroupKey;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** By what projects may be counted for those who see none of them; none of these is a part of another. */
enum AggregateDimension {
    STAGE(Project::stage),
    INDUSTRY((project, day) -> project.profile().industry()),
    DEPARTMENT((project, day) -> project.responsibility().department()),
    KIND((project, day) -> project.profile().kind()),
    MAJOR((project, day) -> project.profile().major());

    private static final Text MISSING = new Text("未填", "Not given");
    private static final Text YES = new Text("是", "Yes");
    private static final Text NO = new Text("否", "No");

    private final BiFunction<Project, LocalDate, @Nullable Comparable<?>> value;

    AggregateDimension(BiFunction<Project, LocalDate, @Nullable Comparable<?>> value) {
        this.value = value;
    }

    @Nullable
    Comparable<?> of(Project project, LocalDate day) {
        return value.apply(project, day);
    }

    GroupKey key(@Nullable Object value, Ledger ledger, Locale locale) {
        return new GroupKey(name(), value instanceof Enum<?> code ? code.name() : value, label(value, ledger, locale));
    }

    private String label(@Nullable Object value, Ledger ledger, Locale locale) {
        if (value == null) {
            return MISSING.in(locale);
        }
        if (value instanceof Labelled code) {
            return code.label().in(locale);
        }
        if (value instanceof Boolean yes) {
            return (yes ? YES : NO).in(locale);
        }
        return this == INDUSTRY
                ? Named.industry(ledger, value.toString(), locale).name()
                : Named.department(ledger, value.toString(), locale).name();
    }
}
