package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;

/**
 * The projects of a snapshot by code, and what is asked about them column by column, each derived when it is first asked
 * for. It is derived for the projects of a leaf at a time and remembered with them, so that after a write only few are
 * looked at again. What moves with the day is kept flat, entry by entry, and walked for each day.
 */
final class ProjectColumns {

    private static final Gathering<Project, List<Project>> PROJECTS =
            Gathering.of(ProjectColumns.class, ArrayList::new, List::add, List::addAll);

    private record Part(Object column) {}

    /** Names a column of numbers, beside that of the same values. */
    private record Numbers(Object column) {}

    private record InOne(Object column) {}

    private enum Named {
        SINCE,
        STAGES,
        ARRIVALS
    }

    private final Ledger ledger;
    private final List<Project> projects;
    private final Map<Object, Object> columns = new ConcurrentHashMap<>();

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
        return column(field, name -> field == ProjectField.CODE ? codes() : joined(field));
    }

    /** The projects are in their order already. */
    private Ranked codes() {
        return Ranked.of(
                IntStream.range(0, projects.size()).toArray(),
                projects.stream().map(Project::code).toArray());
    }

    private Ranked joined(ProjectField field) {
        return Ranked.joined(
                parts(field, some -> ranked(some, project -> field.value(project, LocalDate.MAX))),
                field == ProjectField.INDUSTRY ? industriesInOrder() : Values::compare);
    }

    /** A field whose values follow from what happened by a day. */
    Ranked rank(ProjectField field, LocalDate asOf) {
        var values = new Object[projects.size()];
        Arrays.parallelSetAll(values, row -> field.value(projects.get(row), asOf));
        return Ranked.of(values);
    }

    /** An attribute; a path that no project has is not remembered, whoever asks for however many of them. */
    Ranked attribute(OfAttribute attribute) {
        if (columns.get(attribute) instanceof Ranked known) {
            return known;
        }
        var column = Ranked.joined(
                parts(attribute, some -> ranked(some, project -> attribute.of(project, LocalDate.MAX))),
                Values::compare);
        if (column.width() > 0) {
            columns.put(attribute, column);
        }
        return column;
    }

    /** A column of planned investment, to add up. */
    Amounts planned(Currency currency) {
        var field = currency == Currency.CNY ? ProjectField.PLANNED : ProjectField.PLANNED_USD;
        return column(
                new Numbers(field),
                name -> Amounts.joined(parts(
                        name, some -> amounts(some, project -> (BigDecimal) field.value(project, LocalDate.MAX)))));
    }

    /** The numbers among an attribute's values, to add up. */
    Amounts numbers(OfAttribute attribute) {
        var name = new Numbers(attribute);
        if (columns.get(name) instanceof Amounts known) {
            return known;
        }
        var column = Amounts.joined(parts(
                name,
                some -> amounts(
                        some,
                        project -> attribute.of(project, LocalDate.MAX) instanceof BigDecimal number ? number : null)));
        if (attribute(attribute).width() > 0) {
            columns.put(name, column);
        }
        return column;
    }

    /** A field's texts, to be searched: those of some projects after those of others. */
    List<Texts> texts(ProjectField field) {
        return parts(
                new InOne(field),
                some -> Texts.of(some.stream()
                        .map(project -> (String) field.value(project, LocalDate.MAX))
                        .toList()));
    }

    /** The days since when projects are on the books; without a day, since ever. */
    WholeAmounts since() {
        return column(Named.SINCE, name -> WholeAmounts.joined(parts(name, ProjectColumns::since), 0));
    }

    Entries stages() {
        return column(
                Named.STAGES,
                name -> Entries.joined(parts(
                        name,
                        some -> Entries.of(
                                some,
                                Project::stages,
                                StageEntry::on,
                                entry -> entry.stage().ordinal()))));
    }

    Entries arrivals() {
        return column(
                Named.ARRIVALS,
                name -> Entries.joined(parts(
                        name,
                        some -> Entries.of(
                                some,
                                Project::arrivals,
                                FundArrival::on,
                                arrival -> arrival.source().ordinal()))));
    }

    /** The amounts of all arrivals in a currency, entry by entry. */
    Amounts arrived(Currency currency) {
        return column(
                currency,
                name -> Amounts.joined(parts(
                        name,
                        some -> Amounts.of(some.stream()
                                .flatMap(project -> project.arrivals().stream().map(FundArrival::amount))
                                .map(money -> money.currency() == currency ? money.amount() : null)
                                .toArray(BigDecimal[]::new)))));
    }

    /** Where every project stands on a day. */
    Ranked stage(LocalDate asOf) {
        var entries = stages();
        var day = Entries.day(asOf);
        var ranks = new int[projects.size()];
        Arrays.fill(ranks, Ranked.MISSING);
        for (var i = 0; i < entries.size(); i++) {
            var row = entries.rows()[i];
            ranks[row] = entries.days()[i] <= day ? entries.codes()[i] : ranks[row];
        }
        return Ranked.of(ranks, (Object[]) Stage.values());
    }

    /** Derived once. */
    @SuppressWarnings("unchecked") // under a name there is only what was derived for it
    private <C> C column(Object name, Function<Object, C> derive) {
        return (C) columns.computeIfAbsent(name, derive);
    }

    /** What is derived for the projects of one leaf after those of another. */
    <P> List<P> parts(Object name, Function<List<Project>, P> derive) {
        return ledger.gather(PROJECTS.then(
                new Part(name), ArrayList::new, some -> new ArrayList<>(List.of(derive.apply(some))), List::addAll));
    }

    /** As {@link Project#isOnTheBooks}, for every day. */
    private static WholeAmounts since(List<Project> projects) {
        return new WholeAmounts(
                projects.stream()
                        .map(Project::stages)
                        .map(stages -> stages.isEmpty() ? null : stages.get(0).on())
                        .mapToLong(day -> day == null ? Entries.UNDATED : Entries.day(day))
                        .toArray(),
                0);
    }

    private static Ranked ranked(List<Project> projects, Function<Project, @Nullable Object> value) {
        return Ranked.of(projects.stream().map(value).toArray());
    }

    private static Amounts amounts(List<Project> projects, Function<Project, @Nullable BigDecimal> number) {
        return Amounts.of(projects.stream().map(number).toArray(BigDecimal[]::new));
    }

    /** As the district lists them; those it does not know come last. */
    private Comparator<Object> industriesInOrder() {
        return Comparator.comparingInt((Object code) -> ledger.find(Industry.class, code.toString())
                        .map(Industry::order)
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(Object::toString);
    }
}
