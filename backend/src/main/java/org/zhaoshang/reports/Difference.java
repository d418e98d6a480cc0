package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.PublishedReport.Figure;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;

/**
 * A figure that is another now than it was when it was published.
 *
 * @param published null where there was none
 * @param now null where there is none any more
 */
record Difference(@Nullable Figure published, @Nullable Figure now) {

    private record Key(String indicator, @Nullable String department) {

        static Key of(Figure figure) {
            return new Key(figure.indicator(), figure.department());
        }
    }

    /** In the order of what was published; what is new comes last. */
    static List<Difference> between(List<Figure> published, List<Figure> now) {
        var before = byKey(published);
        var after = byKey(now);
        var keys = new LinkedHashMap<>(before);
        after.forEach(keys::putIfAbsent);
        var differences = new ArrayList<Difference>();
        for (var key : keys.keySet()) {
            var difference = new Difference(before.get(key), after.get(key));
            if (difference.isOne()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    Figure either() {
        return now != null ? now : Objects.requireNonNull(published);
    }

    String indicator() {
        return either().indicator();
    }

    @Nullable
    String department() {
        return either().department();
    }

    Unit unit() {
        return either().unit();
    }

    /** What the actual gained since; null where the two are told in different units. */
    @Nullable
    BigDecimal delta() {
        return isOfOneUnit() ? Decimals.plain(actual(now).subtract(actual(published))) : null;
    }

    /** What the target gained since; null without a target on either side, or in different units. */
    @Nullable
    BigDecimal targetDelta() {
        var before = target(published);
        var after = target(now);
        return before == null || after == null || !isOfOneUnit() ? null : Decimals.plain(after.subtract(before));
    }

    boolean isOfAnotherTarget() {
        return !equal(target(published), target(now));
    }

    static BigDecimal actual(@Nullable Figure figure) {
        return figure == null ? BigDecimal.ZERO : figure.actual();
    }

    static @Nullable BigDecimal target(@Nullable Figure figure) {
        return figure == null ? null : figure.target();
    }

    private boolean isOne() {
        return isOfAnotherTarget()
                || !equal(actual(published), actual(now))
                || !isOfOneUnit()
                || published != null && now != null && !published.status().equals(now.status());
    }

    private boolean isOfOneUnit() {
        return published == null || now == null || published.unit() == now.unit();
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Map<Key, Figure> byKey(List<Figure> figures) {
        var byKey = new LinkedHashMap<Key, Figure>();
        figures.forEach(figure -> byKey.put(Key.of(figure), figure));
        return byKey;
    }
}
