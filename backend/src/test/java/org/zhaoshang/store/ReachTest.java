package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachTest {

    private final Reach reach = new Reach(Clock.systemUTC());
    private final ArrayList<String> done = new ArrayList<>();

    @BeforeEach
    void beFound() {
        reach.found();
    }

    @Test
    void whatAStartNeedsTheDatabaseForIsDoneBeforeItIsOpen() {
        reach.whenOpen(() -> done.add("accounts, open: " + reach.isOpen()));
        assertThat(done).isEmpty();

        reach.opened();

        assertThat(done).containsExactly("accounts, open: false");
    }

    @Test
    void orOnceTheDatabaseAnswersAgainWhereItWentAwayInBetween() {
        reach.opened();
        reach.lost(new IllegalStateException("too slow"));

        reach.whenOpen(() -> {
            reach.require(StoreAway.Outcome.NOT_WRITTEN);
            done.add("accounts");
        });
        reach.whenOpen(() -> done.add("demonstration"));
        assertThat(done).isEmpty();

        reach.heard();
        reach.heard();

        assertThat(done).containsExactly("accounts", "demonstration");
    }
}
