package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/**
 * A department or a person with the mark they earned.
 *
 * @param items what they carry, in the order of the indicators
 * @param base the score before deductions; null where nothing they carry weighs
 * @param deductions what their alerts take away, where there is a score to take it from
 * @param deducted all of that, but no more than the most
 * @param score base − deducted, never below 0; null without a base
 * @param rank null without a score; so are the two that follow
 * @param track of a department; null for people
 * @param trackRank the place within its track; null on neither track
 * @param smallBase so few projects that one more or less turns the score
 */
record Row(
        String code,
        List<Item> items,
        @Nullable Rate base,
        List<Deduction> deductions,
        BigDecimal deducted,
        @Nullable Rate score,
        @Nullable Integer rank,
        @Nullable Honours honours,
        @Nullable Track track,
        @Nullable Integer trackRank,
        Caseload.Held held,
        boolean smallBase) {}
