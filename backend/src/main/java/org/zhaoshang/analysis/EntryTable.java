package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.Alerts;

/** The entries of one kind, a row each, project by project; a column for whatever is asked. */
final class EntryTable {

    /** In the place of a project's row: the entry is about none. */
    static final int NO_PROJECT = -1;

    private record Key(EntryKind kind, @Nullable LocalDate asOf) {}

    private final EntryKind kind;
    private final List<?> entries;
    private final int[] projects;
    private final Map<Object, Column> columns = new ConcurrentHashMap<>();

    private EntryTable(EntryKind kind, List<?> entries, List<Integer> projects) {
        this.kind = kind;
        this.entries = entries;
        this.projects = projects.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All that are on record, whatever the day; of alerts, those of the day that nobody has answered for. */
    static EntryTable of(Ledger ledger, EntryKind kind, LocalDate asOf, Alerts alerts) {
        return ledger.view(new Key(kind, kind == EntryKind.ALERTS ? asOf : null), snapshot -> switch (kind) {
            case ARRIVALS -> ofProjects(kind, snapshot, Project::arrivals);
            case FOLLOW_UPS ->
                ofProjects(kind, snapshot, project -> project.service().followUps());
            case ALERTS -> ofAlerts(alerts.of(snapshot, asOf), ProjectColumns.of(snapshot));
        });
    }

    int size() {
        return projects.length;
    }

    /** The row of the entry's project among all projects. */
    int project(int row) {
        return projects[row];
    }

    /** What the entries say themselves. */
    Ranked own(EntryField field) {
        return (Ranked) columns.computeIfAbsent(
                field,
                name -> Ranked.of(
                        entries.stream().map(entry -> field.value(kind, entry)).toArray()));
    }

    /** What their projects say. */
    Ranked ofProject(Ranked ofProjects) {
        return ofProjects.at(projects);
    }

    /** The amounts in a currency, to add up; of what has none, none. */
    Amounts amounts(Currency currency) {
        return (Amounts) columns.computeIfAbsent(
                currency,
                name -> Amounts.of(
                        entries.stream().map(entry -> amount(entry, currency)).toArray(BigDecimal[]::new)));
    }

    private static @Nullable BigDecimal amount(Object entry, Currency currency) {
        return entry instanceof FundArrival arrival && arrival.amount().currency() == currency
                ? arrival.amount().amount()
                : null;
    }

    private static EntryTable ofProjects(EntryKind kind, Ledger ledger, Function<Project, List<?>> entriesOf) {
        var entries = new ArrayList<Object>();
        var rows = new ArrayList<Integer>();
        var columns = ProjectColumns.of(ledger);
        for (var row = 0; row < columns.size(); row++) {
            for (var entry : entriesOf.apply(columns.project(row))) {
                entries.add(entry);
                rows.add(row);
            }
        }
        return new EntryTable(kind, entries, rows);
    }

    private static EntryTable ofAlerts(List<Alert> alerts, ProjectColumns columns) {
        var rows = alerts.stream()
                .map(Alert::project)
                .map(project -> project == null ? NO_PROJECT : columns.row(project.code()))
                .toList();
        return new EntryTable(EntryKind.ALERTS, List.copyOf(alerts), rows);
    }
}
