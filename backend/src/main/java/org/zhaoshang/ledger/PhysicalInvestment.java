package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;

/**
 * What was built and bought (实物投资量), which is not the money that arrived.
 *
 * @param reference unique among the project's entries where given, so that recording twice records once
 */
public record PhysicalInvestment(
        LocalDate on,
        Money amount,
        @Nullable String note,
        @Nullable String reference,
        Map<String, Object> extra) {}
