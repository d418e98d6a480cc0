package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.given;
import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.list;
import static org.zhaoshang.analysis.Input.object;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.analysis.ValueTest.Contains;
import org.zhaoshang.analysis.ValueTest.Missing;
import org.zhaoshang.analysis.ValueTest.OneOf;
import org.zhaoshang.analysis.ValueTest.Range;
import org.zhaoshang.analysis.ValueTest.Side;
import org.zhaoshang.analysis.ValueTest.StartsWith;

/** Reads conditions joined by and, or, not; all that one input object names must hold. */
abstract class FormulaReader<S> {

    private static final int DEEPEST = 20;
    private static final int MOST_CONDITIONS = 500;

    /**
     * What a name in the input asks about.
     *
     * @param usual the thing itself, whatever it is compared with
     */
    record Asked<S>(S usual, Comparing<S> comparing) {

        static <S> Asked<S> about(S subject, Reading reading) {
            return new Asked<>(subject, (value, where) -> new Compared<>(subject, reading.read(value, where)));
        }
    }

    /** Makes a value that was given comparable with what is on record. */
    interface Reading {
        Object read(Object value, String where);
    }

    /** As {@link Reading}, where the value also says what of the record it is compared with: yuan with yuan. */
    interface Comparing<S> {
        Compared<S> with(Object value, String where);
    }

    record Compared<S>(S subject, Object value) {}

    private int conditions;

    final Formula<Condition<S>> read(Map<String, ?> input, String where) {
        return read(input, where, 0);
    }

    /** The formula that a name other than and, or, not stands for. */
    abstract Formula<Condition<S>> named(String name, Object value, String where);

    /** The operators of one thing, all of which must hold. */
    final Formula<Condition<S>> operators(Map<String, Object> operators, String where, Asked<S> asked) {
        var parts = new ArrayList<Formula<Condition<S>>>();
        operators.forEach((operator, value) -> {
            if (++conditions > MOST_CONDITIONS) {
                throw invalid(where, "条件超过 " + MOST_CONDITIONS + " 个", "more than " + MOST_CONDITIONS + " conditions");
            }
            var here = where + "." + operator;
            parts.add(operator(operator, given(value, here), here, asked));
        });
        return all(parts);
    }

    private Formula<Condition<S>> read(Map<String, ?> input, String where, int depth) {
        if (depth > DEEPEST) {
            throw invalid(where, "嵌套超过 " + DEEPEST + " 层", "nested deeper than " + DEEPEST);
        }
        var parts = new ArrayList<Formula<Condition<S>>>();
        input.forEach((name, value) -> {
            var here = where + "." + name;
            parts.add(
                    switch (name) {
                        case "and" -> new Formula.All<>(each(given(value, here), here, depth));
                        case "or" -> new Formula.Any<>(each(given(value, here), here, depth));
                        case "not" -> read(object(value, here), here, depth + 1).negated();
                        default -> named(name, given(value, here), here);
                    });
        });
        return all(parts);
    }

    private List<Formula<Condition<S>>> each(Object value, String where, int depth) {
        var parts = new ArrayList<Formula<Condition<S>>>();
        for (var part : list(value, where)) {
            var here = where + "[" + parts.size() + "]";
            parts.add(read(object(part, here), here, depth + 1));
        }
        return List.copyOf(parts);
    }

    private Formula<Condition<S>> operator(String operator, Object value, String where, Asked<S> asked) {
        return switch (operator) {
            case "eq" -> oneOf(List.of(value), where, asked);
            case "ne" -> oneOf(List.of(value), where, asked).negated();
            case "in" -> oneOf(list(value, where), where, asked);
            case "nin" -> oneOf(list(value, where), where, asked).negated();
            case "gt" -> range(Side.ABOVE, value, where, asked);
            case "gte" -> range(Side.FROM, value, where, asked);
            case "lt" -> range(Side.BELOW, value, where, asked);
            case "lte" -> range(Side.UP_TO, value, where, asked);
            case "between" -> between(list(value, where), where, asked);
            case "contains" -> leaf(asked.usual(), new Contains(value.toString()));
            case "startsWith" -> leaf(asked.usual(), new StartsWith(value.toString()));
            case "isNull" -> isNull(Boolean.TRUE.equals(value), asked);
            default -> throw invalid(where, "没有这个运算", "no such operator");
        };
    }

    private Formula<Condition<S>> oneOf(List<?> values, String where, Asked<S> asked) {
        var bySubject = new LinkedHashMap<S, Set<Object>>();
        for (var value : values) {
            var compared = asked.comparing().with(given(value, where), where);
            bySubject
                    .computeIfAbsent(compared.subject(), subject -> new HashSet<>())
                    .add(compared.value());
        }
        var parts = new ArrayList<Formula<Condition<S>>>();
        bySubject.forEach((subject, alike) -> parts.add(leaf(subject, new OneOf(alike))));
        return parts.size() == 1 ? parts.get(0) : new Formula.Any<>(List.copyOf(parts));
    }

    private Formula<Condition<S>> between(List<?> bounds, String where, Asked<S> asked) {
        if (bounds.size() != 2) {
            throw invalid(where, "须是两个值 [起, 止]", "must be two values, [from, to]");
        }
        return all(List.of(
                range(Side.FROM, given(bounds.get(0), where), where, asked),
                range(Side.UP_TO, given(bounds.get(1), where), where, asked)));
    }

    private Formula<Condition<S>> range(Side side, Object bound, String where, Asked<S> asked) {
        var compared = asked.comparing().with(bound, where);
        return leaf(compared.subject(), new Range(side, compared.value()));
    }

    private Formula<Condition<S>> isNull(boolean missing, Asked<S> asked) {
        var test = leaf(asked.usual(), new Missing());
        return missing ? test : test.negated();
    }

    private Formula<Condition<S>> leaf(S subject, ValueTest test) {
        return new Formula.Leaf<>(new Condition<>(subject, test));
    }

    private static <C> Formula<C> all(List<Formula<C>> parts) {
        return parts.size() == 1 ? parts.get(0) : new Formula.All<>(List.copyOf(parts));
    }
}
