package org.zhaoshang.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places in a ranking (排名): ties share one, and the next place counts them all (1, 2, 2, 4). */
public final class Places {

    private Places() {}

    /** The place of each, in the order given. */
    public static <T> List<Integer> of(List<T> bestFirst, Comparator<? super T> order) {
        var places = new ArrayList<Integer>(bestFirst.size());
        for (var i = 0; i < bestFirst.size(); i++) {
            var tied = i > 0 && order.compare(bestFirst.get(i - 1), bestFirst.get(i)) == 0;
            places.add(tied ? places.get(i - 1) : Integer.valueOf(i + 1));
        }
        return places;
    }
}
