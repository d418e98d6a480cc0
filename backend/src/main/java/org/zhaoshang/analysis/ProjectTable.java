package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhaoshang.analysis.Subject.OfArrivals;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;
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

    private final ProjectColumns columns;
    private final LocalDate asOf;
    private final Map<Subject, Column> known = new ConcurrentHashMap<>();
    private final Map<Arrivals, Amounts> arrived = new ConcurrentHashMap<>();

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

    ProjectView view(int row) {
        return new ProjectView(columns.project(row), asOf, columns.ledger());
    }

    Column column(Subject subject) {
        return known.computeIfAbsent(subject, this::derive);
    }

    /** What arrived for each project; null for one to which nothing came. */
    Amounts arrived(Arrivals arrivals) {
        return arrived.computeIfAbsent(arrivals, window -> arrived(window, false));
    }

    /** The projects on the books that a filter lets through. */
    BitSet select(ProjectFilter filter) {
        return select(filter.formula(), onTheBooks());
    }

    /** As {@link org.zhaoshang.ledger.Project#isOnTheBooks}, over all rows at once. */
    private BitSet onTheBooks() {
        var stages = columns.stages();
        var day = ProjectColumns.day(asOf);
        var there = new BitSet(columns.size());
        for (var row = 0; row < columns.size(); row++) {
            var first = stages.starts[row];
            if (first == stages.starts[row + 1] || stages.days[first] <= day) {
                there.set(row);
            }
        }
        return there;
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
        var column = column(condition.subject());
        if (condition.subject() instanceof OfAttribute attribute) {
            checkKind(attribute, (Ranked) column, condition.test());
        }
        var test = condition.test();
        var taken = new BitSet(columns.size());
        if (column instanceof Ranked ranked && ranked.width() <= FEW_VALUES) {
            var passes = new boolean[ranked.width() + 1];
            passes[0] = test.test(null);
            for (var rank = 0; rank < ranked.width(); rank++) {
                passes[rank + 1] = test.test(ranked.value(rank));
            }
            for (var row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
                if (passes[ranked.rank(row) + 1]) {
                    taken.set(row);
                }
            }
        } else {
            for (var row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
                if (test.test(column.at(row))) {
                    taken.set(row);
                }
            }
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
        var subject = ((Formula.Leaf<Condition<Subject>>) formula).condition().subject();
        return !(column(subject) instanceof Ranked ranked && ranked.width() <= FEW_VALUES);
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
            case STAGE -> columns.stage(asOf);
            case ARRIVED -> arrived(Arrivals.all(Currency.CNY), true);
            case ARRIVED_USD -> arrived(Arrivals.all(Currency.USD), true);
            default ->
                switch (field.course()) {
                    case FIXED -> columns.field(field);
                    case COMES -> columns.field(field).upTo(asOf);
                    case COMPUTED -> columns.rank(field, asOf);
                };
        };
    }

    private Amounts arrived(Arrivals window, boolean noneIsZero) {
        var entries = columns.arrivals();
        var amounts = columns.arrived(window.currency());
        var first = window.from() == null ? Integer.MIN_VALUE : ProjectColumns.day(window.from());
        var last = ProjectColumns.day(window.last(asOf));
        var sources = 0;
        for (var source : window.sources()) {
            sources |= 1 << source.ordinal();
        }
        var counted = new boolean[entries.days.length];
        for (var i = 0; i < counted.length; i++) {
            counted[i] = entries.days[i] >= first
                    && entries.days[i] <= last
                    && (sources >> entries.codes[i] & 1) == 1
                    && amounts.has(i);
        }
        return amounts.sums(entries.starts, counted, noneIsZero);
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
