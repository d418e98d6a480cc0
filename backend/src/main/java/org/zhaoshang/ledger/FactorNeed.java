package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project needs of a factor, and when it got it (要素保障).
 *
 * @param code unique within the project
 * @param unit what the quantity is told in, as people write it: 亩, 千伏安, 万元
 * @param department the code of the department that is to provide it
 * @param metOn the day all of it was there; null while it is not
 */
public record FactorNeed(
        String code,
        Factor factor,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable LocalDate neededOn,
        @Nullable LocalDate metOn,
        @Nullable String department,
        @Nullable String note,
        Map<String, Object> extra) {

    public FactorNeed {
        department = department == null ? null : department.intern(); // the same few on all projects
    }

    /** Met on a day; null for not met. */
    public FactorNeed met(@Nullable LocalDate on) {
        return new FactorNeed(code, factor, quantity, unit, neededOn, on, department, note, extra);
    }
}
