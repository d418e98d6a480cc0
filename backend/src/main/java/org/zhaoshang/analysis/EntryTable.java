package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.Alerts;

/**
 * The entries of one kind, a row each, but for alerts project by project; a column for whatever is asked. Of entries that are
 * on projects it is derived as {@link ProjectColumns} are, so that after a write only few are looked at again.
 */
final class EntryTable {

    /** In the place of a project's row: the entry is about none. */
    static final int NO_PROJECT = -1;

    private record Key(EntryKind kind, @Nullable LocalDate asOf) {}

    /** Names a column of entries of a kind. */
    private record Name(EntryKind kind, Object column) {}

    /** Names a column of periods of the days that another has. */
    private record Periods(EntryField days, Period.Part part, ZoneId zone) {}

    /** What is derived from the entries, some after others. */
    private interface Parts {

        <P> List<P> of(Object column, Function<List<?>, P> derive);
    }

    private final EntryKind kind;
    private final int[] projects;

    /** Where the entries of each project start, and behind them all; null where they are not project by project. */
    private final int @Nullable [] starts;

    private final Parts parts;
    private final Map<Object, Column> columns = new ConcurrentHashMap<>();

    private EntryTable(EntryKind kind, int[] projects, int @Nullable [] starts, Parts parts) {
        this.kind = kind;
        this.projects = projects;
        this.starts = starts;
        this.parts = parts;
    }

    /** All that are on record, whatever the day; of alerts, those of the day that nobody has answered for. */
    static EntryTable of(Ledger ledger, EntryKind kind, LocalDate asOf, Alerts alerts) {
        return ledger.view(new Key(kind, kind == EntryKind.ALERTS ? asOf : null), snapshot -> switch (kind) {
            case ARRIVALS -> ofProjects(kind, ProjectColumns.of(snapshot), Project::arrivals);
            case FOLLOW_UPS ->
                ofProjects(
                        kind,
                        ProjectColumns.of(snapshot),
                        project -> project.service().followUps());
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

    /**
     * The rows of the entries of some projects.
     *
     * @param ofNone whether those of no project are among them
     */
    int[] rows(BitSet ofProjects, boolean ofNone) {
        if (starts == null) {
            return IntStream.range(0, projects.length)
                    .filter(row -> projects[row] == NO_PROJECT ? ofNone : ofProjects.get(projects[row]))
                    .toArray();
        }
        var count = 0;
        for (var of = ofProjects.nextSetBit(0); of >= 0; of = ofProjects.nextSetBit(of + 1)) {
            count += starts[of + 1] - starts[of];
        }
        var rows = new int[count];
        var to = 0;
        for (var of = ofProjects.nextSetBit(0); of >= 0; of = ofProjects.nextSetBit(of + 1)) {
            for (var row = starts[of]; row < starts[of + 1]; row++) {
                rows[to++] = row;
            }
        }
        return rows;
    }

    /** What the entries say themselves. */
    Ranked own(EntryField field) {
        return (Ranked) columns.computeIfAbsent(
                field,
                name -> Ranked.joined(
                        parts.of(
                                name,
                                some -> Ranked.of(some.stream()
                                        .map(entry -> field.value(kind, entry))
                                        .toArray())),
                        Values::compare));
    }

    /** The periods that the days of a field are in. */
    Ranked periods(EntryField field, Period.Part part, ZoneId zone) {
        var days = own(field);
        return (Ranked) columns.computeIfAbsent(
                new Periods(field, part, zone), name -> days.coarser(when -> Period.of(part, when, zone)));
    }

    /** What their projects say. */
    Ranked ofProject(Ranked ofProjects) {
        return ofProjects.at(projects);
    }

    /** The amounts in a currency, to add up; of what has none, none. */
    Amounts amounts(Currency currency) {
        return (Amounts) columns.computeIfAbsent(
                currency,
                name -> Amounts.joined(parts.of(
                        name,
                        some -> Amounts.of(some.stream()
                                .map(entry -> amount(entry, currency))
                                .toArray(BigDecimal[]::new)))));
    }

    private static @Nullable BigDecimal amount(Object entry, Currency currency) {
        return entry instanceof FundArrival arrival && arrival.amount().currency() == currency
                ? arrival.amount().amount()
                : null;
    }

    private static EntryTable ofProjects(EntryKind kind, ProjectColumns columns, Function<Project, List<?>> entriesOf) {
        var starts = new int[columns.size() + 1];
        for (var row = 0; row < columns.size(); row++) {
            starts[row + 1] =
                    starts[row] + entriesOf.apply(columns.project(row)).size();
        }
        var projects = new int[starts[columns.size()]];
        for (var row = 0; row < columns.size(); row++) {
            Arrays.fill(projects, starts[row], starts[row + 1], row);
        }
        return new EntryTable(kind, projects, starts, new Parts() {
            @Override
            public <P> List<P> of(Object column, Function<List<?>, P> derive) {
                return columns.parts(
                        new Name(kind, column),
                        some -> derive.apply(some.stream()
                                .flatMap(project -> entriesOf.apply(project).stream())
                                .toList()));
            }
        });
    }

    private static EntryTable ofAlerts(List<Alert> alerts, ProjectColumns columns) {
        var projects = alerts.stream()
                .map(Alert::project)
                .mapToInt(project -> project == null ? NO_PROJECT : columns.row(project.code()))
                .toArray();
        return new EntryTable(EntryKind.ALERTS, projects, null, new Parts() {
            @Override
            public <P> List<P> of(Object column, Function<List<?>, P> derive) {
                return List.of(derive.apply(alerts));
            }
        });
    }
}
