package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody carries of an indicator and has brought.
 *
 * @param holder the department's or the person's code
 * @param target in the indicator's unit; null where they carry none
 * @param actual in the indicator's unit
 */
public record Part(String holder, @Nullable BigDecimal target, BigDecimal actual) {}
