package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhaoshang.shared.Hand;

class AttemptsTest {

    private final Hand clock = new Hand(Instant.EPOCH);
    private final Attempts attempts = new Attempts(clock);

    @Test
    void afterAFewFailuresEachWaitsTwiceAsLongAsTheLast() {
        for (var attempt = 1; attempt < Attempts.FREE; attempt++) {
            fail("somebody");
        }
        assertThat(attempts.begin("somebody")).isZero();
        attempts.failed("somebody");

        assertThat(attempts.begin("somebody")).isEqualTo(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(1);
        fail("somebody");
        assertThat(attempts.begin("somebody")).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.begin("another")).isZero();
    }

    @Test
    void itNeverWaitsLongerThanThatAndASuccessEndsIt() {
        assertThat(Attempts.delay(1_000_000)).isEqualTo(Attempts.LONGEST);
        for (var attempt = 0; attempt < 12; attempt++) {
            clock.now = clock.now.plus(Attempts.LONGEST);
            fail("somebody");
        }
        clock.now = clock.now.plus(Attempts.LONGEST);
        assertThat(attempts.begin("somebody")).isZero();
        attempts.succeeded("somebody");
        fail("somebody");
        assertThat(attempts.begin("somebody")).isZero();
    }

    @Test
    void aBurstIsNoWayAround() {
        var begun = 0;
        while (attempts.begin("somebody").isZero()) {
            begun++;
        }
        assertThat(begun).isLessThanOrEqualTo(20);
    }

    private void fail(String name) {
        assertThat(attempts.begin(name)).isZero();
        attempts.failed(name);
    }
}
