package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things by which groups of entries are ordered; those that lack it come last either way.
 *
 * @param measure null where it is a key
 * @param dimension the key's place in groupBy
 */
record EntryOrder(@Nullable EntryMeasure measure, int dimension, boolean descending) {

    private static final int MOST = 8;

    static List<EntryOrder> of(@Nullable List<?> input, int dimensions) {
        var orders = new ArrayList<EntryOrder>();
        for (var one : input == null ? List.of() : input) {
            var where = "orderBy[" + orders.size() + "]";
            var order = object(one, where);
            var descending = "DESC".equals(order.get("direction"));
            var measure = order.get("measure");
            if ((measure == null) == (order.get("dimension") == null)) {
                throw invalid(where, "measure 与 dimension 须填且只填一个", "needs either measure or dimension");
            }
            orders.add(
                    measure == null
                            ? new EntryOrder(null, GroupOrder.place(order, dimensions, where), descending)
                            : new EntryOrder(EntryMeasure.valueOf(measure.toString()), 0, descending));
        }
        if (orders.size() > MOST) {
            throw invalid("orderBy", "最多 " + MOST + " 项", "at most " + MOST);
        }
        return List.copyOf(orders);
    }
}
