package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/** All that was found wrong with a file, in the order of its rows; of very many the first. */
final class Problems {

    static final int MOST_TOLD = 500;

    /** As many as can be marked in the file itself; a file with more has one thing wrong with it throughout. */
    private static final int MOST_KEPT = 20_000;

    private final List<Problem> found = new ArrayList<>();
    private final LocalDate today;
    private int errors;
    private int warnings;

    Problems(LocalDate today) {
        this.today = today;
    }

    /** The day on which the file is read: what has happened is not after it. */
    LocalDate today() {
        return today;
    }

    void add(Problem problem) {
        if ((problem.isError() ? errors : warnings) < MOST_KEPT) {
            found.add(problem);
        }
        if (problem.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    void error(String sheet, @Nullable Integer row, @Nullable String column, @Nullable String value, Text message) {
        add(new Problem(Problem.Severity.ERROR, sheet, row, null, column, value, message));
    }

    void error(String sheet, int row, Column column, Text message) {
        add(new Problem(Problem.Severity.ERROR, sheet, row, column.index(), column.label(), null, message));
    }

    void warning(String sheet, @Nullable Integer row, @Nullable String column, @Nullable String value, Text message) {
        add(new Problem(Problem.Severity.WARNING, sheet, row, null, column, value, message));
    }

    int errors() {
        return errors;
    }

    /** Those that can be marked in the file. */
    List<Problem> found() {
        return List.copyOf(found);
    }

    /** At most so many that a person can work through them; then the errors go before the warnings. */
    List<Problem> told() {
        if (errors + warnings <= MOST_TOLD) {
            return List.copyOf(found);
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::severity));
        var told = new ArrayList<>(sorted.subList(0, MOST_TOLD));
        var next = sorted.get(MOST_TOLD);
        told.add(new Problem(
                next.severity(), next.sheet(), null, null, null, null, Complaints.more(errors + warnings - MOST_TOLD)));
        return told;
    }
}
