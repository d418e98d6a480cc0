package org.zhaoshang.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Attempts to sign in by name (登录尝试): after a few that failed a name has to wait, each time twice as long. Names that are
 * nobody's wait like any other, so that nobody learns which are somebody's.
 */
final class Attempts {

    /** Mistyping is free so many times. */
    static final int FREE = 5;

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Nobody types in two places at once; programs do, and a burst of guesses is that many guesses. */
    private static final int MOST_AT_ONCE = 20;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int MOST_NAMES = 50_000;
    private static final int LONGEST_NAME = 200;

    private final Clock clock;
    private final Cache<String, Tally> tallies = Caffeine.newBuilder()
            .expireAfterWrite(FORGOTTEN_AFTER)
            .maximumSize(MOST_NAMES)
            .build();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** @param running those of which nobody knows yet how they end; they count as failed until then */
    private record Tally(int failed, int running, Instant until) {}

    /** Begins an attempt; how long to wait where it may not begin, zero where it did. */
    Duration begin(String name) {
        var wait = new Duration[] {Duration.ZERO};
        var now = clock.instant();
        tallies.asMap().compute(key(name), (key, before) -> {
            var tally = before == null ? new Tally(0, 0, Instant.MIN) : before;
            if (now.isBefore(tally.until())) {
                wait[0] = Duration.between(now, tally.until());
                return tally;
            }
            if (tally.running() >= MOST_AT_ONCE) {
                wait[0] = Duration.ofSeconds(1);
                return tally;
            }
            return new Tally(tally.failed(), tally.running() + 1, tally.until());
        });
        return wait[0];
    }

    void succeeded(String name) {
        tallies.asMap()
                .computeIfPresent(
                        key(name),
                        (key, tally) -> tally.running() <= 1 ? null : new Tally(0, tally.running() - 1, Instant.MIN));
    }

    void failed(String name) {
        var now = clock.instant();
        tallies.asMap().computeIfPresent(key(name), (key, tally) -> {
            var failed = tally.failed() + 1;
            return new Tally(failed, Math.max(0, tally.running() - 1), now.plus(delay(failed)));
        });
    }

    /** Until when a name has to wait. */
    Optional<Instant> waitsUntil(String name) {
        return Optional.ofNullable(tallies.getIfPresent(key(name)))
                .map(Tally::until)
                .filter(clock.instant()::isBefore);
    }

    /** Somebody who may says that it was no guessing. */
    void forget(String name) {
        tallies.invalidate(key(name));
    }

    static Duration delay(int failed) {
        if (failed < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failed - FREE, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private static String key(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
