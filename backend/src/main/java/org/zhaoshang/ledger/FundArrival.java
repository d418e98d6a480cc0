package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;

/**
 * Money that arrived (到位资金). A correction is a reversing entry with a negative amount (冲销), never an edit.
 *
 * @param reference unique within the project, so that recording twice records once
 * @param reverses the reference of the entry that this one takes back, in whole or in part
 */
public record FundArrival(
        String reference,
        LocalDate on,
        Money amount,
        FundSource source,
        @Nullable String note,
        @Nullable String reverses,
        Map<String, Object> extra) {

    public static FundArrival of(String reference, LocalDate on, Money amount, FundSource source) {
        return new FundArrival(reference, on, amount, source, null, null, Map.of());
    }
}
