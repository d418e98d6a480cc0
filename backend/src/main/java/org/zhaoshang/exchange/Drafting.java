package org.zhaoshang.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoshang.ledger.Ledger;

/** Drafts the records that a file's tables make, in the order in which they name each other. */
final class Drafting {

    private static final List<Set<TableKind>> NAMED_BY_OTHERS = List.of(
            Set.of(TableKind.INDUSTRIES, TableKind.DEPARTMENTS),
            Set.of(TableKind.PEOPLE, TableKind.CHAINS, TableKind.LINKS));

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Ledger ledger;
    private final Mode mode;
    private final Progress progress;

    Drafting(Vocabulary vocabulary, Problems problems, Ledger ledger, Mode mode, Progress progress) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.ledger = ledger;
        this.mode = mode;
        this.progress = progress;
    }

    Draft draft(List<Table> tables) throws UnreadableFile {
        var draft = new Draft(ledger);
        var later = EnumSet.allOf(TableKind.class);
        for (var kinds : NAMED_BY_OTHERS) {
            read(tables, draft, kinds);
            later.removeAll(kinds);
        }
        read(tables, draft, later);
        return draft;
    }

    /** Reads some kinds of tables; names that were told before are known then. */
    private void read(List<Table> tables, Draft draft, Set<TableKind> kinds) throws UnreadableFile {
        var parties = new Parties(draft, vocabulary);
        var projects = new ProjectTables(vocabulary, problems, parties, draft, mode);
        var arrivals = new ArrivalTables(vocabulary, problems, draft, mode);
        var targets = new TargetTables(vocabulary, problems, draft, mode);
        var others = new SpecifiedTables(vocabulary, problems, parties, draft, mode);
        for (var spec : vocabulary.sheets().all()) {
            if (!kinds.contains(spec.kind())) {
                continue;
            }
            for (var table : tables) {
                if (table.kind() == spec.kind()) {
                    var told = told(table);
                    switch (spec.kind()) {
                        case PROJECTS -> projects.read(told);
                        case ARRIVALS -> arrivals.read(told);
                        case TARGETS -> targets.read(told);
                        default -> others.read(told);
                    }
                }
            }
        }
        draft.create(parties);
    }

    private Table told(Table table) {
        return table.heard(row -> progress.read());
    }
}
