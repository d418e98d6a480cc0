package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A review before admission (评审), by the district or a third party (第三方). */
public record Review(
        LocalDate on,
        String reviewer,
        boolean thirdParty,
        @Nullable String conclusion,
        @Nullable BigDecimal score,
        Map<String, Object> extra) {}
