package org.zhaoshang.store;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day that figures refer to unless a request names another (截止日). */
@Component
public class ReportingDate {

    /** The end of the quarter that the speech speaks of. */
    private static final LocalDate OF_THE_DEMONSTRATION = LocalDate.of(2015, 3, 31);

    private final Store store;
    private final Clock clock;
    private final @Nullable LocalDate configured;

    ReportingDate(Store store, Clock clock, @Value("${zhaoshang.reporting-date:#{null}}") @Nullable String configured) {
        this.store = store;
        this.clock = clock;
        this.configured = configured == null || configured.isBlank() ? null : LocalDate.parse(configured);
    }

    public LocalDate get() {
        if (configured != null) {
            return configured;
        }
        return store.holdsDemonstration() ? OF_THE_DEMONSTRATION : LocalDate.now(clock);
    }

    public LocalDate or(@Nullable LocalDate asked) {
        return asked == null ? get() : asked;
    }
}
