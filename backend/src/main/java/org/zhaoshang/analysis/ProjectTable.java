package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfArrivals;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;
import org.zhaoshang.analysis.ValueTest.Contains;
import org.zhaoshang.analysis.ValueTest.OneOf;
import org.zhaoshang.analysis.ValueTest.Range;
import org.zhaoshang.projects.ProjectView;
import org.zhaoshang.shared.Currency;

/**
 * The projects of a snapshot as they stand on a day: a row each, by code, a column for whatever one request asks.
 */
final class ProjectTable {

    /** A test of so few different values is done once for each of them. */
    private static final int FEW_VALUES = 4_096;

    /** Names what is known of a day. */
    private record OfDay(Object what, LocalDate day) {}

    /** Names the projects that are on the books. */
    private enum OnTheBooks {}

    private final ProjectColumns columns;
    private final LocalDate asOf;
    private final Map<Subject, Column> known = new ConcurrentHashMap<>();
    private final Map<Arrivals, Amounts> arrived = new ConcurrentHashMap<>();
    private final Map<OfAttribute, Amounts> numbers = new ConcurrentHashMap<>();

    ProjectTable(ProjectColumns columns, LocalDate asOf) {
        this.columns = columns;
        this.asOf = asOf;
    }

    ProjectColumns columns() {
        return columns;
    }

    LocalDate asOf() {
        return asOf;
    }

    static int[] rows(BitSet selected) {
        var rows = new int[selected.cardinality()];
        var words = selected.toLongArray();
        var i = 0;
        for (var word = 0; word < words.length; word++) {
            for (var left = words[word]; left != 0; left &= left - 1) {
                rows[i++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return rows;
    }

    ProjectView view(int row) {
        return new ProjectView(columns.project(row), asOf, columns.ledger());
    }

    Column column(Subject subject) {
        return known.computeIfAbsent(subject, this::derive);
    }

    /** What arrived for each project; null for one to which nothing came. */
    Amounts arrived(Arrivals arrivals) {
        return arrived.computeIfAbsent(
                arrivals,
                window ->
                        window.isAll() ? ofDay(window, table -> table.arrived(window, false)) : arrived(window, false));
    }

    Amounts numbers(OfAttribute attribute) {
        return numbers.computeIfAbsent(attribute, columns::numbers);
    }

    /** A column by whose values rows are grouped. */
    Ranked ranked(Subject subject) {
        return subject instanceof OfField of && of.field().isPlanned()
                ? columns.field(of.field())
                : column(subject).ranked();
    }

    /** The projects on the books that a filter lets through. */
    BitSet select(ProjectFilter filter) {
        var onTheBooks = ofDay(OnTheBooks.class, ProjectTable::onTheBooks);
        return select(filter.formula(), (BitSet) onTheBooks.clone());
    }

    private BitSet onTheBooks() {
        var all = new BitSet();
        all.set(0, columns.size());
        return columns.since().between(Entries.UNDATED, Entries.day(asOf), all);
    }

    private BitSet select(Formula<Condition<Subject>> formula, BitSet among) {
        if (formula instanceof Formula.All<Condition<Subject>> all) {
            var left = among;
            for (var part : cheapestFirst(all.parts())) {
                left = select(part, left);
            }
            return left;
        }
        if (formula instanceof Formula.Any<Condition<Subject>> any) {
            var taken = new BitSet(columns.size());
            var left = (BitSet) among.clone();
            for (var part : cheapestFirst(any.parts())) {
                var some = select(part, left);
                taken.or(some);
                left.andNot(some);
            }
            return taken;
        }
        if (formula instanceof Formula.Not<Condition<Subject>> not) {
            var left = (BitSet) among.clone();
            left.andNot(select(not.part(), among));
            return left;
        }
        return select(((Formula.Leaf<Condition<Subject>>) formula).condition(), among);
    }

    private BitSet select(Condition<Subject> condition, BitSet among) {
        var test = condition.test();
        var subject = condition.subject();
        if (isByCode(condition)) {
            return coded((OneOf) test, among);
        }
        var searched = searched(condition);
        if (searched != null) {
            return search(searched, ((Contains) test).part(), among);
        }
        var column = column(subject);
        if (subject instanceof OfAttribute attribute) {
            checkKind(attribute, (Ranked) column, test);
        }
        if (column instanceof Amounts amounts && test instanceof Range range) {
            return amounts.in(range, among);
        }
        var passes = column instanceof Ranked ranked ? passes(ranked, test) : null;
        if (passes != null) {
            return ((Ranked) column).where(passes, among);
        }
        var taken = new BitSet(columns.size());
        for (var row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
            if (test.test(column.at(row))) {
                taken.set(row);
            }
        }
        return taken;
    }

    private static boolean isByCode(Condition<Subject> condition) {
        return condition.subject() instanceof OfField of
                && of.field() == ProjectField.CODE
                && condition.test() instanceof OneOf;
    }

    /** Whoever asks by code knows which: nothing is walked. */
    private BitSet coded(OneOf codes, BitSet among) {
        var taken = new BitSet(columns.size());
        for (var code : codes.values()) {
            var row = columns.row((String) code);
            if (row >= 0 && among.get(row)) {
                taken.set(row);
            }
        }
        return taken;
    }

    /** Which values pass; null where there are so many that it is better asked row by row. */
    private static boolean @Nullable [] passes(Ranked column, ValueTest test) {
        if (column.width() > FEW_VALUES) {
            return test instanceof OneOf one ? column.oneOf(one.values()) : null;
        }
        var passes = new boolean[column.width() + 1];
        passes[0] = test.test(null);
        for (var rank = 0; rank < column.width(); rank++) {
            passes[rank + 1] = test.test(column.value(rank));
        }
        return passes;
    }

    /** The field whose text is searched, where nearly every project has a text of its own; null for other conditions. */
    private static @Nullable ProjectField searched(Condition<Subject> condition) {
        return condition.subject() instanceof OfField of
                        && of.field().isOwnText()
                        && condition.test() instanceof Contains contains
                        && !contains.part().isEmpty()
                ? of.field()
                : null;
    }

    private BitSet search(ProjectField field, String part, BitSet among) {
        var taken = new BitSet(columns.size());
        var row = 0;
        for (var texts : columns.texts(field)) {
            texts.holding(part.toCharArray(), row, among, taken);
            row += texts.size();
        }
        return taken;
    }

    /** Parts that look at each row's own value come last, when fewer rows are left to look at. */
    private Collection<Formula<Condition<Subject>>> cheapestFirst(Collection<Formula<Condition<Subject>>> parts) {
        return parts.size() == 1
                ? parts
                : parts.stream().sorted(Comparator.comparing(this::isDear)).toList();
    }

    private boolean isDear(Formula<Condition<Subject>> formula) {
        if (formula instanceof Formula.All<Condition<Subject>> all) {
            return all.parts().stream().anyMatch(this::isDear);
        }
        if (formula instanceof Formula.Any<Condition<Subject>> any) {
            return any.parts().stream().anyMatch(this::isDear);
        }
        if (formula instanceof Formula.Not<Condition<Subject>> not) {
            return isDear(not.part());
        }
        var condition = ((Formula.Leaf<Condition<Subject>>) formula).condition();
        if (isByCode(condition)) {
            return false;
        }
        if (searched(condition) != null) {
            return true;
        }
        return column(condition.subject()) instanceof Ranked ranked && ranked.width() > FEW_VALUES;
    }

    /** What is asked of a day again and again, computed once for all requests. */
    private <V> V ofDay(Object what, Function<ProjectTable, V> compute) {
        var day = asOf; // and nothing of this snapshot
        return columns.ledger()
                .view(new OfDay(what, day), ledger -> compute.apply(new ProjectTable(ProjectColumns.of(ledger), day)));
    }

    private Column derive(Subject subject) {
        if (subject instanceof OfAttribute attribute) {
            return columns.attribute(attribute);
        }
        if (subject instanceof OfArrivals arrivals) {
            return arrived(arrivals.arrivals(), true);
        }
        var field = ((OfField) subject).field();
        return switch (field) {
            case PLANNED -> columns.planned(Currency.CNY);
            case PLANNED_USD -> columns.planned(Currency.USD);
            default ->
                field.course() == ProjectField.Course.FIXED
                        ? columns.field(field)
                        : ofDay(field, table -> table.moved(field));
        };
    }

    /** A field that moves with the day. */
    private Column moved(ProjectField field) {
        return switch (field) {
            case STAGE -> columns.stage(asOf);
            case ARRIVED -> arrived(Arrivals.all(Currency.CNY), true);
            case ARRIVED_USD -> arrived(Arrivals.all(Currency.USD), true);
            default ->
                field.course() == ProjectField.Course.COMES
                        ? columns.field(field).upTo(asOf)
                        : columns.rank(field, asOf);
        };
    }

    private Amounts arrived(Arrivals window, boolean noneIsZero) {
        var amounts = columns.arrived(window.currency());
        var first = window.from() == null ? Integer.MIN_VALUE : Entries.day(window.from());
        var last = Entries.day(window.last(asOf));
        var sources = 0;
        for (var source : window.sources()) {
            sources |= 1 << source.ordinal();
        }
        return amounts.sums(columns.arrivals(), new Entries.Window(first, last, sources), noneIsZero);
    }

    /** Where all that a path holds are numbers, text is a mistake that would find nothing, and the other way round. */
    private static void checkKind(OfAttribute attribute, Ranked column, ValueTest test) {
        if (column.width() == 0) {
            return;
        }
        var least = column.value(0);
        var most = column.value(column.width() - 1);
        if (Values.areAlike(least, most) && Values.isNumberOrText(least)) {
            if (test instanceof Range range) {
                checkKind(attribute, least, range.bound());
            } else if (test instanceof OneOf one) {
                one.values().forEach(value -> checkKind(attribute, least, value));
            }
        }
    }

    private static void checkKind(OfAttribute attribute, Object held, Object asked) {
        if (!Values.areAlike(held, asked)) {
            var numbers = held instanceof BigDecimal;
            throw Input.invalid(
                    "attributes " + attribute.path(),
                    numbers ? "是数，不能与 " + asked + " 比较" : "是文字，不能与 " + asked + " 比较",
                    (numbers ? "holds numbers" : "holds text") + ", which cannot be compared with " + asked);
        }
    }
}
