package org.zhaoshang.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the 2+X industries (产业).
 *
 * @param pillar one of the two pillars rather than of the X
 * @param brand what the pillar is promoted as: 全链医学, 全域旅游
 */
public record Industry(
        String code,
        String name,
        @Nullable String nameEn,
        boolean pillar,
        @Nullable String brand,
        int order,
        List<String> aliases,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    @Override
    public Industry stamped(Stamp stamp) {
        return new Industry(code, name, nameEn, pillar, brand, order, aliases, extra, stamp);
    }
}
