package org.zhaoshang.chains;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a link is strong (强链), in every chain but those that ask for something else.
 *
 * @param strongFrom from how many companies and projects on
 * @param producingFrom and with how many of them producing
 * @param of what single chains ask for instead, by their codes
 */
@ConfigurationProperties("zhaoshang.chains")
record CoverageRules(
        @DefaultValue("2") int strongFrom,
        @DefaultValue("1") int producingFrom,
        @DefaultValue Map<String, Thresholds> of) {

    static final CoverageRules DEFAULT = new CoverageRules(2, 1, Map.of());

    /** What one chain asks for; what is not given is as everywhere. */
    record Thresholds(
            @Nullable Integer strongFrom, @Nullable Integer producingFrom) {}

    CoverageRules {
        if (strongFrom < 1 || producingFrom < 0) {
            throw new IllegalArgumentException("a strong link has at least one company or project");
        }
    }

    /** The rules of one chain. */
    CoverageRules of(String chain) {
        var own = of.get(chain);
        if (own == null) {
            return this;
        }
        var strong = own.strongFrom();
        var producing = own.producingFrom();
        return new CoverageRules(
                strong == null ? strongFrom : strong, producing == null ? producingFrom : producing, Map.of());
    }
}
