package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;

/**
 * One of the things by which groups are ordered; those that lack it come last either way.
 *
 * @param by a measure, or a key by its place in groupBy
 */
record GroupOrder(By by, boolean descending) {

    private static final int MOST = 8;

    sealed interface By {}

    record ByMeasure(GroupMeasure measure, Arrivals arrivals) implements By {}

    record ByKey(int dimension) implements By {}

    static List<GroupOrder> of(@Nullable List<?> input, int dimensions) {
        var orders = new ArrayList<GroupOrder>();
        for (var one : input == null ? List.of() : input) {
            var where = "orderBy[" + orders.size() + "]";
            var order = object(one, where);
            orders.add(new GroupOrder(by(order, dimensions, where), "DESC".equals(order.get("direction"))));
        }
        if (orders.size() > MOST) {
            throw invalid("orderBy", "最多 " + MOST + " 项", "at most " + MOST);
        }
        return List.copyOf(orders);
    }

    private static By by(Map<String, Object> order, int dimensions, String where) {
        var measure = order.get("measure");
        var dimension = order.get("dimension");
        if ((measure == null) == (dimension == null)) {
            throw invalid(where, "measure 与 dimension 须填且只填一个", "needs either measure or dimension");
        }
        if (measure != null) {
            var arrivals = order.get("arrivals");
            return new ByMeasure(
                    GroupMeasure.valueOf(measure.toString()),
                    arrivals == null
                            ? Arrivals.all(Currency.CNY)
                            : FilterReader.window(object(arrivals, where + ".arrivals"), Currency.CNY));
        }
        return new ByKey(place(order, dimensions, where));
    }

    /** The place of the key that it names. */
    static int place(Map<String, Object> order, int dimensions, String where) {
        var place = (Integer) order.get("dimension");
        if (place == null || place < 0 || place >= dimensions) {
            throw invalid(
                    where + ".dimension",
                    "须是 groupBy 中的位置，从 0 起，共 " + dimensions + " 个",
                    "must be a place in groupBy, from 0, of " + dimensions);
        }
        return place;
    }
}
