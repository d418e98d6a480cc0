package org.zhaoshang.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Project;

/** Reads registers of arrivals (到资流水) into a draft. */
final class ArrivalTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Draft draft;
    private final Mode mode;
    private final Map<List<String>, Place> places = new HashMap<>();
    private final Map<List<Object>, Integer> alike = new HashMap<>();

    ArrivalTables(Vocabulary vocabulary, Problems problems, Draft draft, Mode mode) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.draft = draft;
        this.mode = mode;
    }

    void read(Table table) throws UnreadableFile {
        table.rows().each(row -> read(new Line(table, row, vocabulary, problems)));
    }

    private void read(Line line) {
        line.required(Field.CODE);
        var raw = line.text(Field.CODE);
        var code = raw == null || draft.project(raw) != null ? raw : line.code(Field.CODE);
        var arrival = new ArrivalRow(line, vocabulary).arrival();
        if (code == null) {
            return;
        }
        var project = draft.project(code);
        if (project == null && !draft.names(Project.class, code)) {
            line.error(Field.CODE, Complaints.unknownProject(code));
        }
        if (arrival == null || project == null) {
            return;
        }
        var named = arrival.reference().isEmpty() ? numbered(code, arrival) : arrival;
        var first = places.putIfAbsent(List.of(code, named.reference()), Place.of(line));
        if (first == null) {
            record(line, project, named);
        } else {
            line.error(Field.REFERENCE, Complaints.duplicateReference(first.sheet(), first.row()));
        }
    }

    private FundArrival numbered(String code, FundArrival arrival) {
        var key = List.<Object>of(code, arrival.on(), arrival.source(), arrival.amount());
        return ArrivalRow.referenced(arrival, alike.merge(key, 1, Integer::sum));
    }

    private void record(Line line, Project project, FundArrival arrival) {
        var known = project.arrivals().stream()
                .filter(recorded -> Wording.compact(recorded.reference()).equals(Wording.compact(arrival.reference())))
                .findFirst()
                .orElse(null);
        if (known != null && mode == Mode.NEW) {
            draft.effects().skip(RecordKind.ARRIVAL);
            return;
        }
        if (known != null && !ArrivalRow.isSameMoney(known, arrival)) {
            line.error(Field.REFERENCE, Complaints.CHANGED_ARRIVAL);
            return;
        }
        if (known != null && arrival.note() != null && !arrival.note().equals(known.note())) {
            line.warning(Field.NOTE, Complaints.OTHER_NOTE);
        }
        if (known == null) {
            draft.put(project.withArrival(arrival));
        }
        draft.effects()
                .note(
                        RecordKind.ARRIVAL,
                        project.code() + "/" + arrival.reference(),
                        project.profile().name(),
                        known,
                        known == null ? arrival : known);
    }
}
