package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;

/** The records as a file would make them, over the ledger as it is. */
final class Draft {

    private final Ledger ledger;
    private final Effects effects = new Effects();
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<LedgerRecord> created = new ArrayList<>();

    Draft(Ledger ledger) {
        this.ledger = ledger;
    }

    Effects effects() {
        return effects;
    }

    @Nullable
    Project project(String code) {
        var drafted = projects.get(code);
        return drafted == null ? ledger.find(Project.class, code).orElse(null) : drafted;
    }

    void put(Project project) {
        projects.put(project.code(), project);
    }

    Indicator indicator(Indicator indicator) {
        return indicators.getOrDefault(indicator.code(), indicator);
    }

    void put(Indicator indicator) {
        indicators.put(indicator.code(), indicator);
    }

    void create(Parties parties) {
        for (var department : parties.newDepartments()) {
            effects.note(RecordKind.DEPARTMENT, department.code(), department.name(), null, department);
            created.add(department);
        }
        for (var person : parties.newPeople()) {
            effects.note(RecordKind.PERSON, person.code(), person.name(), null, person);
            created.add(person);
        }
    }

    /** What differs from the ledger and has to be written. */
    List<LedgerRecord> changes() {
        var changes = new ArrayList<>(created);
        projects.values().stream().filter(this::isChanged).forEach(changes::add);
        indicators.values().stream().filter(this::isChanged).forEach(changes::add);
        return changes;
    }

    private boolean isChanged(LedgerRecord record) {
        return ledger.find(record.getClass(), record.code())
                .filter(record::equals)
                .isEmpty();
    }
}
