package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.InvalidRequest;

/**
 * The schema's ProjectFilter, read and checked: a pure condition on a project as of a day. Whether a project is on the books
 * by then is no question of the filter.
 */
public final class ProjectFilter {

    public static final ProjectFilter EVERYTHING = new ProjectFilter(Map.of(), Formula.always());

    private final Map<String, ?> asked;
    private final Formula<Condition<Subject>> formula;

    private ProjectFilter(Map<String, ?> asked, Formula<Condition<Subject>> formula) {
        this.asked = asked;
        this.formula = formula;
    }

    /**
     * @param input the argument as GraphQL delivers it, its scalars parsed; null lets everything through
     * @throws InvalidRequest naming the field that cannot be
     */
    public static ProjectFilter of(@Nullable Map<String, ?> input) {
        return input == null ? EVERYTHING : new ProjectFilter(input, new FilterReader().read(input, "filter"));
    }

    public boolean test(Project project, LocalDate asOf) {
        return formula.test(
                condition -> condition.test().test(condition.subject().of(project, asOf)));
    }

    public Predicate<Project> asOf(LocalDate day) {
        return project -> test(project, day);
    }

    Formula<Condition<Subject>> formula() {
        return formula;
    }

    /** Filters that ask for the same are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectFilter filter && asked.equals(filter.asked);
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }
}
