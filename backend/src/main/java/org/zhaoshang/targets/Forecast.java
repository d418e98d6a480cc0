package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/** Where an indicator is heading (预测). */
public record Forecast(
        @Nullable BigDecimal yearEnd,
        @Nullable Rate completion,
        @Nullable BigDecimal requiredPerMonth) {}
