package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Rate;

/**
 * An indicator on a day with the parts of it that departments, or people, carry (分解任务).
 *
 * @param schedule what the day asks for, a part of any target of it
 * @param parts of whoever carries a part or has brought something
 */
public record Parts(Indicator indicator, Rate schedule, List<Part> parts) {

    /** What is missing of a part to be on schedule (缺口), as of a figure; null where no target is carried. */
    public @Nullable BigDecimal shortfall(Part part) {
        return new Standing(part.actual(), part.target(), schedule)
                .shortfall(indicator.unit().countsWholeThings());
    }
}
