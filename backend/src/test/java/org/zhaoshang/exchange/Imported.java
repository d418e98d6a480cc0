package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.zhaoshang.access.Administrator;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.MemoryStore;

/** A store and what importing into it came to. */
final class Imported {

    final MemoryStore store;
    final ImportOutcome outcome;

    private Imported(MemoryStore store, ImportOutcome outcome) {
        this.store = store;
        this.outcome = outcome;
    }

    static Imported from(LedgerFile file) {
        return into(ReferenceData.store(), file);
    }

    static Imported into(MemoryStore store, LedgerFile file) {
        return into(store, file, Mode.OVERWRITE);
    }

    static Imported into(MemoryStore store, LedgerFile file, Mode mode) {
        return new Imported(
                store,
                new LedgerImport(store, SightForTests.of(store), event -> {}, Clock.systemUTC())
                        .apply(file, Administrator.named("tester"), mode, Progress.NOBODY));
    }

    Imported then(LedgerFile file) {
        return into(store, file);
    }

    /** Asserts that all of it was written, and lists what was warned of. */
    Imported wentWell() {
        assertThat(errors()).isEmpty();
        assertThat(outcome.applied()).isTrue();
        return this;
    }

    Project project(String code) {
        return store.ledger().find(Project.class, code).orElseThrow();
    }

    List<Project> projects() {
        return store.ledger().projects().stream()
                .sorted(Comparator.comparing(Project::code))
                .toList();
    }

    List<String> errors() {
        return told(Problem.Severity.ERROR);
    }

    List<String> warnings() {
        return told(Problem.Severity.WARNING);
    }

    String counts(RecordKind kind) {
        var count = outcome.effects().count(kind);
        return "%d/%d/%d".formatted(count.created(), count.updated(), count.unchanged());
    }

    private List<String> told(Problem.Severity severity) {
        return outcome.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> "%s|%s|%s|%s|%s"
                        .formatted(
                                problem.sheet(),
                                problem.row(),
                                problem.column(),
                                problem.value(),
                                problem.message().zh()))
                .toList();
    }
}
