package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;

/** The records as a file would make them, over the ledger as it is. It holds only what differs. */
final class Draft {

    private final Ledger ledger;
    private final Effects effects = new Effects();
    private final Map<Class<? extends LedgerRecord>, Map<String, LedgerRecord>> drafted = new LinkedHashMap<>();
    private final Map<Class<? extends LedgerRecord>, Set<String>> named = new LinkedHashMap<>();

    Draft(Ledger ledger) {
        this.ledger = ledger;
    }

    Effects effects() {
        return effects;
    }

    <T extends LedgerRecord> Optional<T> find(Class<T> type, String code) {
        var draft = of(type).get(code);
        return draft == null ? ledger.find(type, code) : Optional.of(type.cast(draft));
    }

    /** Whether it is on record already, and not only in the file. */
    boolean isOnRecord(Class<? extends LedgerRecord> type, String code) {
        return ledger.find(type, code).isPresent();
    }

    <T extends LedgerRecord> Collection<T> all(Class<T> type) {
        var all = new LinkedHashMap<String, T>();
        ledger.all(type).forEach(record -> all.put(record.code(), record));
        of(type).values().forEach(record -> all.put(record.code(), type.cast(record)));
        return all.values();
    }

    @Nullable
    Project project(String code) {
        return find(Project.class, code).orElse(null);
    }

    void put(LedgerRecord record) {
        if (ledger.find(record.getClass(), record.code()).filter(record::equals).isPresent()) {
            of(record.getClass()).remove(record.code());
        } else {
            of(record.getClass()).put(record.code(), record);
        }
    }

    /** Remembers that the file has a line for a record, in error or not: one error should not draw others after it. */
    void name(Class<? extends LedgerRecord> type, String code) {
        if (!isOnRecord(type, code)) {
            named.computeIfAbsent(type, kind -> new HashSet<>()).add(code);
        }
    }

    boolean names(Class<? extends LedgerRecord> type, String code) {
        return named.getOrDefault(type, Set.of()).contains(code);
    }

    void create(Parties parties) {
        for (var department : parties.newDepartments()) {
            effects.note(RecordKind.DEPARTMENT, department.code(), department.name(), null, department);
            put(department);
        }
        for (var person : parties.newPeople()) {
            effects.note(RecordKind.PERSON, person.code(), person.name(), null, person);
            put(person);
        }
    }

    /** What differs from the ledger and has to be written. */
    List<LedgerRecord> changes() {
        var changes = new ArrayList<LedgerRecord>();
        drafted.values().forEach(ofType -> changes.addAll(ofType.values()));
        return changes;
    }

    private Map<String, LedgerRecord> of(Class<? extends LedgerRecord> type) {
        return drafted.computeIfAbsent(type, kind -> new LinkedHashMap<>());
    }
}
