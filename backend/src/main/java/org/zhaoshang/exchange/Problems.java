package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/** All that was found wrong with a file, in the order of its rows. */
final class Problems {

    static final int MOST_TOLD = 500;

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    void add(Problem problem) {
        found.add(problem);
        errors += problem.isError() ? 1 : 0;
    }

    void error(String sheet, @Nullable Integer row, @Nullable String column, @Nullable String value, Text message) {
        add(new Problem(Problem.Severity.ERROR, sheet, row, column, value, message));
    }

    void warning(String sheet, @Nullable Integer row, @Nullable String column, @Nullable String value, Text message) {
        add(new Problem(Problem.Severity.WARNING, sheet, row, column, value, message));
    }

    int errors() {
        return errors;
    }

    /** At most so many that a person can work through them; then the errors go before the warnings. */
    List<Problem> told() {
        if (found.size() <= MOST_TOLD) {
            return List.copyOf(found);
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::severity));
        var told = new ArrayList<>(sorted.subList(0, MOST_TOLD));
        var next = sorted.get(MOST_TOLD);
        told.add(new Problem(
                next.severity(), next.sheet(), null, null, null, Complaints.more(found.size() - MOST_TOLD)));
        return told;
    }
}
