package org.zhaoshang.links;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long links hold.
 *
 * @param days where nobody says for how long
 * @param mostDays at most
 */
@ConfigurationProperties("zhaoshang.links")
record LinkLimits(
        @DefaultValue("30") int days, @DefaultValue("365") int mostDays) {}
