package org.zhaoshang.exchange;

import java.util.HashMap;
import java.util.Map;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** Reads project ledgers (项目台账) into a draft. */
final class ProjectTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Parties parties;
    private final Ledger ledger;
    private final Draft draft;
    private final Map<String, Place> places = new HashMap<>();

    ProjectTables(Vocabulary vocabulary, Problems problems, Parties parties, Ledger ledger, Draft draft) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.parties = parties;
        this.ledger = ledger;
        this.draft = draft;
    }

    void read(Table table) {
        var anyNew = false;
        var anySigned = false;
        for (var row : table.rows()) {
            var line = new Line(table, row, vocabulary, problems);
            var code = code(line);
            if (code.isEmpty()) {
                continue;
            }
            var current = ledger.find(Project.class, code).orElse(null);
            var project = new ProjectRow(line, vocabulary, parties, current).project(code);
            if (project != null) {
                draft.put(project);
                draft.effects().note(RecordKind.PROJECT, code, project.profile().name(), current, project);
                anyNew |= current == null;
                anySigned |= current == null && ProjectRow.isSigned(project.stages());
            }
        }
        if (anyNew && !table.has(Field.KIND)) {
            warn(table, Complaints.NO_KIND_COLUMN);
        }
        if (anySigned && !table.has(Field.AGREEMENT)) {
            warn(table, Complaints.NO_AGREEMENT_COLUMN);
        }
    }

    /** Whether the file has a line for a project, in error or not: one error should not draw others after it. */
    boolean names(String code) {
        return places.containsKey(code);
    }

    private String code(Line line) {
        line.required(Field.CODE);
        var code = line.code(Field.CODE);
        if (code == null) {
            return "";
        }
        var first = places.putIfAbsent(code, Place.of(line));
        if (first != null) {
            line.error(Field.CODE, Complaints.duplicateCode(first.sheet(), first.row()));
            return "";
        }
        return code;
    }

    private void warn(Table table, Text message) {
        problems.warning(table.sheet().name(), table.headerRow(), null, null, message);
    }
}
