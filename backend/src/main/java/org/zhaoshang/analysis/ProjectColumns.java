package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;

/**
 * The projects of a snapshot by code, and what is asked about them column by column, each derived when it is first asked
 * for. What moves with the day is kept flat, entry by entry, and walked for each day.
 */
final class ProjectColumns {

    private final Ledger ledger;
    private final List<Project> projects;
    private final Map<Object, Column> columns = new ConcurrentHashMap<>();
    private volatile @Nullable Entries<StageEntry> stages;
    private volatile @Nullable Entries<FundArrival> arrivals;

    private ProjectColumns(Ledger ledger) {
        this.ledger = ledger;
        this.projects = ledger.projects();
    }

    static ProjectColumns of(Ledger ledger) {
        return ledger.view(ProjectColumns.class, ProjectColumns::new);
    }

    Ledger ledger() {
        return ledger;
    }

    int size() {
        return projects.size();
    }

    Project project(int row) {
        return projects.get(row);
    }

    /** The row of a project, or where it would be: -(place + 1). */
    int row(String code) {
        return LedgerRecord.place(projects, code);
    }

    /** A field as it ends: of days, also those that have not come. */
    Ranked field(ProjectField field) {
        return (Ranked) columns.computeIfAbsent(field, name -> rank(field, LocalDate.MAX));
    }

    /** A field whose values follow from what happened by a day. */
    Ranked rank(ProjectField field, LocalDate asOf) {
        var values = new Object[projects.size()];
        for (var row = 0; row < values.length; row++) {
            values[row] = field.value(projects.get(row), asOf);
        }
        return Ranked.of(values, field == ProjectField.INDUSTRY ? industriesInOrder() : Values::compare);
    }

    /** An attribute; a path that no project has is not remembered, whoever asks for however many of them. */
    Ranked attribute(OfAttribute attribute) {
        var known = columns.get(attribute);
        if (known != null) {
            return (Ranked) known;
        }
        var values = new Object[projects.size()];
        for (var row = 0; row < values.length; row++) {
            values[row] = attribute.of(projects.get(row), LocalDate.MAX);
        }
        var column = Ranked.of(values);
        if (column.width() > 0) {
            columns.put(attribute, column);
        }
        return column;
    }

    /** A column of planned investment, to add up. */
    Amounts planned(Currency currency) {
        var field = currency == Currency.CNY ? ProjectField.PLANNED : ProjectField.PLANNED_USD;
        return numbers(field.name() + " to add up", project -> (BigDecimal) field.value(project, LocalDate.MAX));
    }

    /** The numbers among an attribute's values, to add up. */
    Amounts numbers(OfAttribute attribute) {
        return numbers(
                List.of(attribute),
                project -> attribute.of(project, LocalDate.MAX) instanceof BigDecimal number ? number : null);
    }

    Entries<StageEntry> stages() {
        var known = stages;
        if (known == null) {
            known = new Entries<>(
                    projects,
                    Project::stages,
                    StageEntry::on,
                    entry -> entry.stage().ordinal());
            stages = known;
        }
        return known;
    }

    Entries<FundArrival> arrivals() {
        var known = arrivals;
        if (known == null) {
            known = new Entries<>(
                    projects,
                    Project::arrivals,
                    FundArrival::on,
                    arrival -> arrival.source().ordinal());
            arrivals = known;
        }
        return known;
    }

    /** The amounts of all arrivals in a currency, entry by entry. */
    Amounts arrived(Currency currency) {
        return (Amounts) columns.computeIfAbsent(currency, name -> {
            var amounts = new ArrayList<BigDecimal>();
            for (var project : projects) {
                for (var arrival : project.arrivals()) {
                    var money = arrival.amount();
                    amounts.add(money.currency() == currency ? money.amount() : null);
                }
            }
            return Amounts.of(amounts.toArray(BigDecimal[]::new));
        });
    }

    /** Where every project stands on a day. */
    Ranked stage(LocalDate asOf) {
        var entries = stages();
        var day = day(asOf);
        var ranks = new int[projects.size()];
        for (var row = 0; row < ranks.length; row++) {
            var rank = Ranked.MISSING;
            for (var i = entries.starts[row]; i < entries.starts[row + 1] && entries.days[i] <= day; i++) {
                rank = entries.codes[i];
            }
            ranks[row] = rank;
        }
        return Ranked.of(ranks, (Object[]) Stage.values());
    }

    /** Days as numbers; whatever lies beyond them lies beyond every record too. */
    static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    private Amounts numbers(Object name, Function<Project, @Nullable BigDecimal> number) {
        return (Amounts) columns.computeIfAbsent(name, key -> {
            var numbers = new BigDecimal[projects.size()];
            for (var row = 0; row < numbers.length; row++) {
                numbers[row] = number.apply(projects.get(row));
            }
            return Amounts.of(numbers);
        });
    }

    /** As the district lists them; those it does not know come last. */
    private Comparator<Object> industriesInOrder() {
        return Comparator.comparingInt((Object code) -> ledger.find(Industry.class, code.toString())
                        .map(Industry::order)
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(Object::toString);
    }

    /** What happened to all projects, one after another. */
    static final class Entries<E> {

        private static final int UNDATED = Integer.MIN_VALUE;

        /** The entries of row i are those from starts[i] to starts[i + 1]. */
        final int[] starts;

        final int[] days;
        final byte[] codes;

        Entries(
                List<Project> projects,
                Function<Project, List<E>> entries,
                Function<E, @Nullable LocalDate> day,
                Function<E, Integer> code) {
            starts = new int[projects.size() + 1];
            for (var row = 0; row < projects.size(); row++) {
                starts[row + 1] = starts[row] + entries.apply(projects.get(row)).size();
            }
            days = new int[starts[projects.size()]];
            codes = new byte[days.length];
            var i = 0;
            for (var project : projects) {
                for (var entry : entries.apply(project)) {
                    var on = day.apply(entry);
                    days[i] = on == null ? UNDATED : day(on);
                    codes[i++] = code.apply(entry).byteValue();
                }
            }
        }
    }
}
