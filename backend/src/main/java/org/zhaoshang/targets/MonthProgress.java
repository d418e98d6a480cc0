package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/** One month of an indicator's year (月度进度). */
public record MonthProgress(
        int month,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal cumulative,
        @Nullable BigDecimal planned,
        @Nullable Rate completion) {}
