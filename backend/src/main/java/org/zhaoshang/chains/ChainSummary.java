package org.zhaoshang.chains;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/** How many links of a chain are strong, weak and missing, of all and of the key ones. */
record ChainSummary(int links, int strong, int weak, int missing, int keyLinks, int keyMissing) {

    /** A link as far as it is counted here. */
    record Counted(Coverage coverage, boolean key) {}

    static ChainSummary of(Collection<Counted> links) {
        return new ChainSummary(
                links.size(),
                (int) links.stream()
                        .filter(link -> link.coverage() == Coverage.STRONG)
                        .count(),
                (int) links.stream()
                        .filter(link -> link.coverage() == Coverage.WEAK)
                        .count(),
                (int) links.stream()
                        .filter(link -> link.coverage() == Coverage.MISSING)
                        .count(),
                (int) links.stream().filter(Counted::key).count(),
                (int) links.stream()
                        .filter(link -> link.key() && link.coverage() == Coverage.MISSING)
                        .count());
    }

    /** The links that are not missing, of all (链条覆盖率); none without links. */
    public @Nullable Rate coverage() {
        return Rate.of(BigDecimal.valueOf(links - missing), BigDecimal.valueOf(links));
    }

    /** The key links that are not missing, of the key links; none where no link is a key one. */
    public @Nullable Rate keyCoverage() {
        return Rate.of(BigDecimal.valueOf(keyLinks - keyMissing), BigDecimal.valueOf(keyLinks));
    }
}
