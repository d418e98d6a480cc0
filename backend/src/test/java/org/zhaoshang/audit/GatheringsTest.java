package org.zhaoshang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhaoshang.store.AuditEntry;

/** What a flood of equal events, and one of ever new ones, leaves behind. */
class GatheringsTest {

    private static final Instant BEGIN = Instant.parse("2015-03-31T01:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Gatherings gatherings = new Gatherings();

    @Test
    void theFirstIsNotedAndTheOthersAreCounted() {
        assertThat(gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", 0)))
                .isPresent();
        for (var second = 1; second < 50; second++) {
            assertThat(gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", second)))
                    .isEmpty();
        }
        assertThat(gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.2", 50)))
                .isPresent();

        assertThat(gatherings.closed(BEGIN.plusSeconds(59))).isEmpty();
        assertThat(gatherings.closed(BEGIN.plusSeconds(60))).singleElement().satisfies(counted -> {
            assertThat(counted.count()).isEqualTo(49);
            assertThat(counted.account()).isEqualTo("li.na");
            assertThat(counted.address()).isEqualTo("10.0.0.1");
            assertThat(counted.at()).isEqualTo(BEGIN.plusSeconds(1));
            assertThat(counted.until()).isEqualTo(BEGIN.plusSeconds(49));
        });
    }

    @Test
    void whatGoesOnIsToldOnceAWhileAndWhatEndedIsForgotten() {
        gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", 0));
        gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", 30));
        assertThat(gatherings.closed(BEGIN.plus(MINUTE))).hasSize(1);
        assertThat(gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", 90)))
                .isEmpty();
        assertThat(gatherings.closed(BEGIN.plus(MINUTE.multipliedBy(2))))
                .singleElement()
                .satisfies(counted -> assertThat(counted.until()).isNull());
        assertThat(gatherings.closed(BEGIN.plus(MINUTE.multipliedBy(3)))).isEmpty();
        assertThat(gatherings.add(AuditKind.REFUSED, entry("li.na", "10.0.0.1", 200)))
                .isPresent();
    }

    @Test
    void everNewNamesFromOneAddressEndInOneEvent() {
        var noted = new ArrayList<AuditEntry>();
        for (var i = 0; i < 100_000; i++) {
            gatherings
                    .add(AuditKind.SIGN_IN_REFUSED, entry("name" + i, "10.0.0.1", 0))
                    .ifPresent(noted::add);
        }

        assertThat(noted).hasSize(300);
        assertThat(gatherings.closed(BEGIN.plus(MINUTE))).singleElement().satisfies(counted -> {
            assertThat(counted.count()).isEqualTo(99_700);
            assertThat(counted.account()).isNull();
            assertThat(counted.address()).isEqualTo("10.0.0.1");
        });
    }

    @Test
    void everNewAddressesCostNoMoreThanTheirLimit() {
        var noted = 0;
        var all = 0L;
        for (var minute = 0; minute < 60; minute++) {
            for (var i = 0; i < 5_000; i++) {
                noted += gatherings
                                .add(AuditKind.REFUSED, entry(null, minute + "." + i, minute * 60))
                                .isPresent()
                        ? 1
                        : 0;
            }
            var closed = gatherings.closed(BEGIN.plusSeconds(minute * 60 + 60));
            all += closed.stream().mapToLong(AuditEntry::count).sum();
            noted += closed.size();
            assertThat(closed).hasSizeLessThanOrEqualTo(Gatherings.MOST_ADDRESSES + 1);
        }
        all += gatherings.rest().stream().mapToLong(AuditEntry::count).sum();
        assertThat(all).isEqualTo(60 * 5_000 - 300 - 59 * 10);
        assertThat(noted).isLessThan(60 * 120 + 300);
    }

    @Test
    void aFloodOfRefusalsDoesNotHideWhoSignsIn() {
        for (var i = 0; i < 10_000; i++) {
            gatherings.add(AuditKind.REFUSED, entry("name" + i, "10.0.0.1", 0));
        }

        assertThat(gatherings.add(AuditKind.SIGN_IN, entry("li.na", "10.0.0.1", 0)))
                .isPresent();
    }

    private static AuditEntry entry(@Nullable String account, String address, long seconds) {
        return new AuditEntry(
                "id", 0, "REFUSED", BEGIN.plusSeconds(seconds), null, 1, account, address, "Query.audit", null, null);
    }
}
