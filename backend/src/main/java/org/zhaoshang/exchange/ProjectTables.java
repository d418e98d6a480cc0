package org.zhaoshang.exchange;

import java.util.HashMap;
import java.util.Map;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** Reads project ledgers (项目台账) into a draft. */
final class ProjectTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Parties parties;
    private final Draft draft;
    private final Mode mode;
    private final Map<String, Place> places = new HashMap<>();

    ProjectTables(Vocabulary vocabulary, Problems problems, Parties parties, Draft draft, Mode mode) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.parties = parties;
        this.draft = draft;
        this.mode = mode;
    }

    void read(Table table) throws UnreadableFile {
        var found = new Found();
        table.rows().each(row -> read(new Line(table, row, vocabulary, problems), found));
        if (found.anyNew && !table.has(Field.KIND)) {
            warn(table, Complaints.NO_KIND_COLUMN);
        }
        if (found.anySigned && !table.has(Field.AGREEMENT)) {
            warn(table, Complaints.NO_AGREEMENT_COLUMN);
        }
    }

    private void read(Line line, Found found) {
        var code = code(line);
        if (code.isEmpty()) {
            return;
        }
        var current = draft.project(code);
        if (current != null && mode == Mode.NEW) {
            draft.effects().skip(RecordKind.PROJECT);
            return;
        }
        draft.name(Project.class, code);
        var told = new ProjectRow(line, vocabulary, parties, current).project(code);
        var project = told == null ? null : Extra.put(told, line);
        if (project != null) {
            draft.put(project);
            draft.effects().note(RecordKind.PROJECT, code, project.profile().name(), current, project);
            found.anyNew |= current == null;
            found.anySigned |= current == null && ProjectRow.isSigned(project.stages());
        }
    }

    /** What a table turned out to have. */
    private static final class Found {
        private boolean anyNew;
        private boolean anySigned;
    }

    private String code(Line line) {
        line.required(Field.CODE);
        var raw = line.text(Field.CODE);
        var code = raw == null || draft.project(raw) != null ? raw : line.code(Field.CODE);
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
