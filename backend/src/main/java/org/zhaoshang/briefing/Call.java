package org.zhaoshang.briefing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.AlertBurden;

/**
 * Somebody to call (找谁), and about what.
 *
 * @param person their code
 * @param burden what they have open; null where nothing is
 * @param gaps what is missing of the parts of indicators that they carry
 */
record Call(String person, @Nullable AlertBurden burden, List<Gap> gaps) {

    /**
     * What is missing of a part to be on schedule.
     *
     * @param shortfall in the indicator's unit
     */
    record Gap(Indicator indicator, BigDecimal shortfall) {}

    @Nullable
    Alert worst() {
        return burden == null ? null : burden.worst();
    }
}
