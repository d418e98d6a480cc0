package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/**
 * Marks: Σ weight × min(completion ÷ schedule, cap) ÷ Σ weight × 100, exact. A pace below 0 (more was
 * reversed than arrived) counts as 0.
 */
final class Score {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Rate NOTHING = new Rate(BigDecimal.ZERO, BigDecimal.ONE);

    private Score() {}

    /** The same items with their points. */
    static List<Item> marked(List<Item> items, BigDecimal cap) {
        var weights = items.stream()
                .filter(item -> item.pace() != null)
                .map(item -> item.indicator().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return items.stream()
                .map(item -> new Item(
                        item.indicator(), item.target(), item.actual(), item.schedule(), points(item, weights, cap)))
                .toList();
    }

    /** Null where nothing weighs. */
    static @Nullable Rate sum(List<Item> items) {
        return items.stream()
                .map(Item::points)
                .filter(Objects::nonNull)
                .reduce(Rate::plus)
                .orElse(null);
    }

    /** What is left of it, never below 0. */
    static Rate less(Rate base, BigDecimal deducted) {
        var left = base.plus(new Rate(deducted.negate(), BigDecimal.ONE));
        return left.compareTo(NOTHING) < 0 ? NOTHING : left;
    }

    /** What a pace counts for. */
    static Rate counted(Rate pace, BigDecimal cap) {
        var most = new Rate(cap, BigDecimal.ONE);
        if (pace.compareTo(most) > 0) {
            return most;
        }
        return pace.compareTo(NOTHING) < 0 ? NOTHING : pace;
    }

    private static @Nullable Rate points(Item item, BigDecimal weights, BigDecimal cap) {
        var pace = item.pace();
        return pace == null || weights.signum() == 0
                ? null
                : counted(pace, cap)
                        .times(item.indicator().weight().multiply(HUNDRED))
                        .dividedBy(weights);
    }
}
