package org.zhaoshang.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long events are kept.
 *
 * @param keep for so many days; 0 for ever
 */
@ConfigurationProperties("zhaoshang.audit")
record AuditSettings(@DefaultValue("1095") int keep) {

    AuditSettings {
        if (keep < 0) {
            throw new IllegalArgumentException("zhaoshang.audit.keep must be a number of days, 0 for ever");
        }
    }
}
