package org.zhaoshang.chains;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a link is strong (强链).
 *
 * @param strongFrom from how many companies and projects on
 * @param producingFrom and with how many of them producing
 */
@ConfigurationProperties("zhaoshang.chains")
record CoverageRules(
        @DefaultValue("2") int strongFrom,
        @DefaultValue("1") int producingFrom) {

    static final CoverageRules DEFAULT = new CoverageRules(2, 1);

    CoverageRules {
        if (strongFrom < 1 || producingFrom < 0) {
            throw new IllegalArgumentException("a strong link has at least one company or project");
        }
    }
}
