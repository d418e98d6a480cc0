package org.zhaoshang.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhaoshang.shared.Rate;

/**
 * What everybody's score is made of on a day, by the codes of departments or people.
 *
 * @param items what each carries; of those who brought something but carry nothing, nothing
 * @param bases the scores before deductions, of those who have one
 * @param deductions of those who have a score to take them from, and alerts
 * @param standings who stands where, after deductions
 */
record Marks(
        LocalDate asOf,
        Map<String, List<Item>> items,
        Map<String, Rate> bases,
        Map<String, List<Deduction>> deductions,
        Standings standings) {}
