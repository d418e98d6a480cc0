package org.zhaoshang.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An import's outcome in the words of whoever asked, as it is sent. */
record ImportReport(
        boolean applied, List<Told> records, List<ToldProblem> problems, List<Effects.Change> changes, long revision) {

    record Told(RecordKind kind, String label, int created, int updated, int unchanged, int skipped) {}

    record ToldProblem(
            Problem.Severity severity,
            String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String message) {}

    static ImportReport of(ImportOutcome outcome, Locale locale) {
        return new ImportReport(
                outcome.applied(),
                Arrays.stream(RecordKind.values())
                        .filter(kind -> kind.isAlwaysTold()
                                || !outcome.effects().count(kind).equals(Effects.Count.NONE))
                        .map(kind -> told(kind, outcome.effects().count(kind), locale))
                        .toList(),
                outcome.problems().stream()
                        .map(problem -> told(problem, locale))
                        .toList(),
                outcome.effects().changes(),
                outcome.revision());
    }

    private static Told told(RecordKind kind, Effects.Count count, Locale locale) {
        return new Told(
                kind, kind.label().in(locale), count.created(), count.updated(), count.unchanged(), count.skipped());
    }

    private static ToldProblem told(Problem problem, Locale locale) {
        return new ToldProblem(
                problem.severity(),
                problem.sheet(),
                problem.row(),
                problem.column(),
                problem.value(),
                problem.message().in(locale));
    }
}
