package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/** A department's part of an indicator. */
record DepartmentProgress(
        String department,
        @Nullable BigDecimal target,
        BigDecimal actual,
        @Nullable Rate completion,
        @Nullable BigDecimal lead,
        ProgressStatus status,
        @Nullable Integer rank) {}
