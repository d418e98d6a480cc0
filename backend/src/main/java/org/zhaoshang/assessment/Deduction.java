package org.zhaoshang.assessment;

import java.math.BigDecimal;
import org.zhaoshang.supervision.AlertRule;

/**
 * What the alerts of one rule take away.
 *
 * @param each points for one alert
 */
record Deduction(AlertRule rule, int count, BigDecimal each) {

    BigDecimal points() {
        return each.multiply(BigDecimal.valueOf(count));
    }
}
