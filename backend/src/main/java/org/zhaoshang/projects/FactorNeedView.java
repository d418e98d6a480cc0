package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;

/** What a project needs of a factor (要素保障), and how that stands. */
record FactorNeedView(
        String code,
        Factor factor,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable LocalDate neededOn,
        @Nullable LocalDate metOn,
        CommitmentStatus status,
        @Nullable Named department,
        @Nullable String note) {

    static FactorNeedView of(FactorNeed need, ProjectView view, Locale locale) {
        var department = need.department();
        return new FactorNeedView(
                need.code(),
                need.factor(),
                need.quantity(),
                need.unit(),
                need.neededOn(),
                need.metOn(),
                CommitmentStatus.of(need.neededOn(), need.metOn(), view.asOf()),
                department == null ? null : Named.department(view.ledger(), department, locale),
                need.note());
    }
}
