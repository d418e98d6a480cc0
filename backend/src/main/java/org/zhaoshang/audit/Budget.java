package org.zhaoshang.audit;

import java.time.Duration;
import java.time.Instant;

/** How many different events may be noted: many at once, and few in the long run. */
final class Budget {

    private final int most;
    private final Duration each;
    private int left;
    private Instant refilled = Instant.EPOCH;

    /** @param each after which one more may be noted */
    Budget(int most, Duration each) {
        this.most = most;
        this.each = each;
        this.left = most;
    }

    boolean spend(Instant now) {
        var more = Duration.between(refilled, now).dividedBy(each);
        if (more > 0) {
            left = (int) Math.min(most, left + more);
            refilled = left == most ? now : refilled.plus(each.multipliedBy(more));
        }
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
