package org.zhaoshang.graphql;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits where nothing is set. */
final class StandardLimits {

    private StandardLimits() {}

    static Limits limits() {
        return with(Map.of());
    }

    static Limits within(Duration time) {
        return with(Map.of("zhaoshang.limits.time", time.toString()));
    }

    static Limits impatient(Duration patience) {
        return with(Map.of("zhaoshang.limits.patience", patience.toString()));
    }

    private static Limits with(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("zhaoshang.limits", Limits.class);
    }
}
