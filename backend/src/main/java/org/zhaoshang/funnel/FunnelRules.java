package org.zhaoshang.funnel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversions are judged.
 *
 * @param youngDays for how many days after reaching a stage a project is too young to be asked whether it went on
 * @param fewest with a smaller base a conversion is shown, but never called the place where projects are stuck
 */
@ConfigurationProperties("zhaoshang.funnel")
record FunnelRules(
        @DefaultValue("90") int youngDays,
        @DefaultValue("5") int fewest) {

    static final FunnelRules DEFAULT = new FunnelRules(90, 5);
}
