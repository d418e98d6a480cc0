package org.zhaoshang.exchange;

import java.util.List;
import org.zhaoshang.ledger.Ledger;

/** Drafts the records that a file's tables make, projects first, since arrivals belong to them. */
final class Drafting {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Ledger ledger;

    Drafting(Vocabulary vocabulary, Problems problems, Ledger ledger) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.ledger = ledger;
    }

    Draft draft(List<Table> tables) {
        var draft = new Draft(ledger);
        var parties = new Parties(ledger, vocabulary);
        var projects = new ProjectTables(vocabulary, problems, parties, ledger, draft);
        var arrivals = new ArrivalTables(vocabulary, problems, projects, draft);
        var targets = new TargetTables(vocabulary, problems, ledger, draft);
        of(TableKind.PROJECTS, tables).forEach(projects::read);
        of(TableKind.ARRIVALS, tables).forEach(arrivals::read);
        of(TableKind.TARGETS, tables).forEach(targets::read);
        draft.create(parties);
        return draft;
    }

    private static List<Table> of(TableKind kind, List<Table> tables) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }
}
