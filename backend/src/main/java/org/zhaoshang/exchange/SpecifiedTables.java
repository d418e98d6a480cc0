package org.zhaoshang.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.RecordDocument;

/** Reads every sheet that is told by its specification alone into a draft: of records, or of the parts of records. */
final class SpecifiedTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Parties parties;
    private final Draft draft;
    private final Mode mode;
    private final Map<List<Object>, Place> places = new HashMap<>();
    private final Set<List<Object>> visited = new HashSet<>();

    SpecifiedTables(Vocabulary vocabulary, Problems problems, Parties parties, Draft draft, Mode mode) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.parties = parties;
        this.draft = draft;
        this.mode = mode;
    }

    void read(Table table) throws UnreadableFile {
        var spec = vocabulary.sheets().of(table.kind());
        if (spec.isOfRecords()) {
            table.rows().each(row -> record(new Line(table, row, vocabulary, problems), spec));
        } else {
            var parts = new Parts(spec);
            table.rows().each(row -> parts.read(new Line(table, row, vocabulary, problems)));
            parts.finish();
        }
    }

    private void record(Line line, SheetSpec spec) {
        var type = RecordTypes.named(spec.record());
        var code = code(line, type);
        if (code == null || isSecond(line, List.of(spec.kind(), code))) {
            return;
        }
        var current = draft.find(type, code).orElse(null);
        if (current != null && mode == Mode.NEW) {
            draft.effects().skip(spec.kind().records());
            return;
        }
        draft.name(type, code);
        var row = new SpecifiedRow(line, spec, vocabulary, parties, draft, null);
        Map<String, Object> before = current == null ? new LinkedHashMap<>() : RecordDocument.of(current);
        var told = row.told();
        told.put("code", code);
        var document = row.over(before, told);
        if (!line.isSound()) {
            return;
        }
        document.put("code", code);
        var record = decoded(line, spec, document, current == null ? Stamp.NONE : current.stamp());
        if (record != null) {
            var kept = current != null && Extra.isSame(before, document) ? current : record;
            draft.put(kept);
            draft.effects().note(spec.kind().records(), code, RecordTypes.name(document), current, kept);
        }
    }

    /** A code as it is on record, or else as everybody's codes are. */
    private @Nullable String code(Line line, Class<? extends LedgerRecord> type) {
        line.required(Field.CODE);
        var raw = line.text(Field.CODE);
        return raw == null || draft.find(type, raw).isPresent() ? raw : line.code(Field.CODE);
    }

    private boolean isSecond(Line line, List<Object> key) {
        var first = places.putIfAbsent(key, Place.of(line));
        if (first != null) {
            line.error(line.table().columns().get(0), Complaints.duplicateRecord(first.sheet(), first.row()));
        }
        return first != null;
    }

    private @Nullable LedgerRecord decoded(Line line, SheetSpec spec, Map<String, Object> document, Stamp stamp) {
        try {
            return RecordDocument.read(spec.record(), document).stamped(stamp);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            line.error(line.table().columns().get(0), Complaints.notARecord(String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** The rows of one table that are parts of records, record by record. */
    private final class Parts {

        private final SheetSpec spec;
        private final Class<? extends LedgerRecord> type;
        private @Nullable OwnedParts current;

        Parts(SheetSpec spec) {
            this.spec = spec;
            this.type = RecordTypes.named(spec.record());
        }

        void read(Line line) {
            var owner = owner(line);
            if (owner == null) {
                return;
            }
            var parts = of(owner, line);
            var chain = owner instanceof Chain known ? known : null;
            var row = new SpecifiedRow(line, spec, vocabulary, parties, draft, chain);
            var told = row.told();
            var before = parts.take(told);
            if (before != null && mode == Mode.NEW) {
                parts.keep(before);
                draft.effects().skip(spec.kind().records());
                return;
            }
            var key = parts.keyOf(told);
            if (before == null && key != null) {
                if (isSecond(line, List.of(spec.kind(), owner.code(), key))) {
                    return;
                }
            } else if (key != null) {
                places.putIfAbsent(List.of(spec.kind(), owner.code(), key), Place.of(line));
            }
            var after = row.over(before == null ? Map.of() : before, told);
            if (!line.isSound()) {
                return;
            }
            var kept = before != null && Extra.isSame(before, after) ? before : after;
            parts.replace(before, kept);
            draft.effects()
                    .note(spec.kind().records(), owner.code() + "/" + parts.shown(told), parts.name(), before, kept);
        }

        void finish() {
            if (current != null) {
                write(current);
                current = null;
            }
        }

        private OwnedParts of(LedgerRecord owner, Line line) {
            var parts = current;
            if (parts == null || !parts.owner().code().equals(owner.code())) {
                finish();
                var again = !visited.add(List.of(spec.kind(), owner.code()));
                var fresh = spec.ordered() && !again && !draft.isOnRecord(type, owner.code());
                parts = new OwnedParts(spec, owner, fresh, line);
                current = parts;
            }
            return parts;
        }

        private void write(OwnedParts parts) {
            if (!parts.isChanged()) {
                return;
            }
            var fault = parts.fault();
            if (fault != null) {
                parts.first().error(parts.first().table().columns().get(0), fault);
                return;
            }
            var record =
                    decoded(parts.first(), spec, parts.document(), parts.owner().stamp());
            if (record != null) {
                draft.put(record);
            }
        }

        private @Nullable LedgerRecord owner(Line line) {
            if (spec.parent().field() == Field.INDICATOR) {
                return indicator(line);
            }
            var code = code(line, type);
            if (code == null) {
                return null;
            }
            var owner = draft.find(type, code).orElse(null);
            if (owner == null && !draft.names(type, code)) {
                line.error(
                        Field.CODE,
                        spec.record().equals("projects")
                                ? Complaints.unknownProject(code)
                                : Complaints.unknownRecord(code));
            }
            return owner;
        }

        private @Nullable LedgerRecord indicator(Line line) {
            var words = line.required(Field.INDICATOR);
            if (words == null) {
                return null;
            }
            var known = TargetTables.known(draft);
            var indicator = TargetTables.indicator(known, words);
            if (indicator == null && !draft.names(Indicator.class, words)) {
                line.error(Field.INDICATOR, Complaints.unknownIndicator(TargetTables.names(known)));
            }
            return indicator;
        }
    }
}
