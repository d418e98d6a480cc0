package org.zhaoshang.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;

/**
 * A department or a person with the mark they earned.
 *
 * @param items what they carry, in the order of the indicators
 * @param score null where nothing they carry weighs
 * @param rank null without a score; so are the two that follow
 * @param track of a department; null for people
 * @param trackRank the place within its track; null on neither track
 * @param smallBase so few projects that one more or less turns the score
 */
record Row(
        String code,
        List<Item> items,
        @Nullable Rate score,
        @Nullable Integer rank,
        @Nullable Honours honours,
        @Nullable Track track,
        @Nullable Integer trackRank,
        Caseload.Held held,
        boolean smallBase) {}
