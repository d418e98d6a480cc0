package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;

/**
 * An indicator's figure of a day, for rooms that print it.
 *
 * @param department the department's code; null for the whole district
 * @param target in the indicator's unit; null where none was set
 * @param actual in the indicator's unit
 */
public record Figure(
        Indicator indicator,
        @Nullable String department,
        @Nullable BigDecimal target,
        BigDecimal actual,
        ProgressStatus status) {}
