package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.list;
import static org.zhaoshang.analysis.Input.object;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfArrivals;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/** Reads the schema's ProjectFilter. */
final class FilterReader extends FormulaReader<Subject> {

    private static final int LONGEST_PATH = 200;

    @Override
    Formula<Condition<Subject>> named(String name, Object value, String where) {
        return switch (name) {
            case "attributes" -> attributes(list(value, where), where);
            case "arrivals" -> arrivals(object(value, where), where);
            default -> operators(object(value, where), where, field(name, where));
        };
    }

    /** The field that a name of the input stands for: signedOn for SIGNED_ON. */
    static String constant(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    static String path(@Nullable Object value, String where) {
        if (value instanceof String path && !path.isBlank() && path.length() <= LONGEST_PATH) {
            return path;
        }
        throw invalid(
                where,
                "须是属性的路径，如 用地.亩，不超过 " + LONGEST_PATH + " 字",
                "must be the path of an attribute such as 用地.亩, at most " + LONGEST_PATH + " characters");
    }

    /** Which arrivals an input object with sources, from and to counts. */
    static Arrivals window(Map<String, ?> input, Currency currency) {
        return new Arrivals(
                currency, sources((List<?>) input.get("sources")), (LocalDate) input.get("from"), (LocalDate)
                        input.get("to"));
    }

    private Formula<Condition<Subject>> attributes(List<?> each, String where) {
        var parts = new ArrayList<Formula<Condition<Subject>>>();
        for (var one : each) {
            var here = where + "[" + parts.size() + "]";
            var operators = new LinkedHashMap<>(object(one, here));
            var subject = new OfAttribute(path(operators.remove("path"), here + ".path"));
            if (operators.isEmpty()) {
                throw invalid(here, "除 path 外还须有一个条件", "needs a condition beside path");
            }
            parts.add(operators(operators, here, Asked.about(subject, FilterReader::attribute)));
        }
        return new Formula.All<>(List.copyOf(parts));
    }

    private Formula<Condition<Subject>> arrivals(Map<String, Object> input, String where) {
        return operators(
                object(input.get("sum"), where + ".sum"),
                where + ".sum",
                new Asked<>(new OfArrivals(window(input, Currency.CNY)), (value, here) -> {
                    var money = money(value, here);
                    return new Compared<>(new OfArrivals(window(input, money.currency())), money.amount());
                }));
    }

    private static Asked<Subject> field(String name, String where) {
        var field = ProjectField.valueOf(constant(name));
        return switch (field) {
            case PLANNED -> amount(field, ProjectField.PLANNED_USD);
            case ARRIVED -> amount(field, ProjectField.ARRIVED_USD);
            default -> Asked.about(new OfField(field), (value, here) -> comparable(field, value, here));
        };
    }

    private static Asked<Subject> amount(ProjectField yuan, ProjectField dollars) {
        return new Asked<>(new OfField(yuan), (value, where) -> {
            var money = money(value, where);
            return new Compared<>(new OfField(money.currency() == Currency.CNY ? yuan : dollars), money.amount());
        });
    }

    private static Object comparable(ProjectField field, Object value, String where) {
        return switch (field.kind()) {
            case CODE -> field.code(value.toString());
            case MOMENT -> ((OffsetDateTime) value).toInstant();
            case TEXT -> value.toString();
            default -> Values.normal(value);
        };
    }

    private static Object attribute(Object value, String where) {
        var ordered =
                List.of("gt", "gte", "lt", "lte", "between").stream().anyMatch(name -> where.endsWith("." + name));
        var normal = Values.normal(value);
        if (ordered && !Values.isNumberOrText(normal)) {
            throw invalid(where, "须是数或文字", "must be a number or text");
        }
        return normal;
    }

    static Money money(Object value, String where) {
        if (value instanceof Money money) {
            return money;
        }
        throw invalid(where, "须是金额", "must be an amount");
    }

    private static Set<FundSource> sources(@Nullable List<?> codes) {
        if (codes == null) {
            return EnumSet.allOf(FundSource.class);
        }
        var sources = EnumSet.noneOf(FundSource.class);
        codes.forEach(code -> sources.add(FundSource.valueOf(code.toString())));
        return sources;
    }
}
