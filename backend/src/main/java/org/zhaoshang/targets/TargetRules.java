package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhaoshang.ledger.Issuer;

/**
 * How targets are judged.
 *
 * @param headlineIssuer whose target is held against the schedule
 * @param aheadPoints from how many percentage points of lead on an indicator is ahead
 * @param seriousPart below which part of the schedule it is seriously behind
 */
@ConfigurationProperties("zhaoshang.targets")
record TargetRules(
        @DefaultValue("DISTRICT") Issuer headlineIssuer,
        @DefaultValue("5") BigDecimal aheadPoints,
        @DefaultValue("0.5") BigDecimal seriousPart) {

    static final TargetRules DEFAULT = new TargetRules(Issuer.DISTRICT, BigDecimal.valueOf(5), new BigDecimal("0.5"));
}
