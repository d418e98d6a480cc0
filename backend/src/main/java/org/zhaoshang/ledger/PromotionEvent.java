package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fair, forum or signing ceremony that the district attended to win projects (活动招商).
 *
 * @param until the last day; null for a single day
 * @param organiser who held it
 * @param department the code of the department that led the district's part
 * @param leads what came of it, project by project
 */
public record PromotionEvent(
        String code,
        String name,
        @Nullable String nameEn,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String department,
        @Nullable String summary,
        List<Lead> leads,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** What came of the event for one project (活动成果). */
    public record Lead(String project, @Nullable LocalDate on, String outcome, Map<String, Object> extra) {}

    public PromotionEvent withLeads(List<Lead> leads) {
        return new PromotionEvent(
                code, name, nameEn, on, until, place, organiser, department, summary, leads, extra, stamp);
    }

    @Override
    public PromotionEvent stamped(Stamp stamp) {
        return new PromotionEvent(
                code, name, nameEn, on, until, place, organiser, department, summary, leads, extra, stamp);
    }
}
