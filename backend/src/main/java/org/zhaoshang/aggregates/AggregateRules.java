package org.zhaoshang.aggregates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a group has to be for its figures to be told to those who see no records.
 *
 * @param smallestGroup so many projects at least; of fewer than 3 one of two would know the other
 */
@ConfigurationProperties("zhaoshang.aggregates")
record AggregateRules(@DefaultValue("5") int smallestGroup) {

    AggregateRules {
        if (smallestGroup < 3) {
            throw new IllegalArgumentException("zhaoshang.aggregates.smallest-group must be at least 3");
        }
    }
}
