package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.List;

/** Entries never go backwards in date; only what came first may lack a day. */
final class StageOrder {

    private StageOrder() {}

    static void check(List<StageEntry> stages) {
        LocalDate last = null;
        for (var entry : stages) {
            var on = entry.on();
            if (on == null && last != null) {
                throw new IllegalArgumentException("an undated stage entry follows a dated one: " + entry.stage());
            }
            if (on != null && last != null && on.isBefore(last)) {
                throw new IllegalArgumentException("stage %s on %s precedes %s".formatted(entry.stage(), on, last));
            }
            last = on;
        }
    }
}
