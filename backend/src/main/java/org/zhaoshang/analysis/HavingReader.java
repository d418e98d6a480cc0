package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.analysis.GroupOrder.ByMeasure;
import org.zhaoshang.shared.Currency;

/** Reads the schema's ProjectGroupFilter: conditions on what a group comes to. */
final class HavingReader extends FormulaReader<ByMeasure> {

    private static final Set<String> WINDOW = Set.of("sources", "from", "to");

    @Override
    Formula<Condition<ByMeasure>> named(String name, Object value, String where) {
        if (!name.equals("arrivals")) {
            return operators(object(value, where), where, asked(FilterReader.constant(name), Map.of()));
        }
        var arrivals = object(value, where);
        var figures = new LinkedHashMap<>(arrivals);
        figures.keySet().removeAll(WINDOW);
        var parts = new ArrayList<Formula<Condition<ByMeasure>>>();
        figures.forEach((figure, operators) -> {
            var here = where + "." + figure;
            parts.add(operators(
                    object(operators, here), here, asked("ARRIVED_" + FilterReader.constant(figure), arrivals)));
        });
        return new Formula.All<>(List.copyOf(parts));
    }

    private static Asked<ByMeasure> asked(String measure, Map<String, Object> arrivals) {
        var of = GroupMeasure.valueOf(measure);
        var subject = new ByMeasure(of, FilterReader.window(arrivals, Currency.CNY));
        return Asked.about(subject, (value, where) -> of.isMoney() ? yuan(value, where) : Values.normal(value));
    }

    private static Object yuan(Object value, String where) {
        var money = FilterReader.money(value, where);
        if (money.currency() != Currency.CNY) {
            throw invalid(where, "组的金额以人民币计", "the amounts of a group are in yuan");
        }
        return money.amount();
    }
}
