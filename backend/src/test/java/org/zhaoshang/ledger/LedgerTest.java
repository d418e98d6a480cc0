package org.zhaoshang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long LONG = System.nanoTime() + Duration.ofMinutes(1).toNanos();

    private final List<String> computed = new ArrayList<>();
    private final Ledger first = Ledger.of(List.of(department(1)));

    @Test
    void whatItHasSeenAlreadyLeavesItAsItIsWithAllThatWasComputedOfIt() {
        assertThat(first.with(List.of(department(1)))).isSameAs(first);
        assertThat(first.with(List.of())).isSameAs(first);
        assertThat(first.with(List.of(department(2)))).isNotSameAs(first);
    }

    @Test
    void whatWasLookedAtIsComputedBeforehand() {
        look(first, "a");
        look(first, "b");
        computed.clear();

        var next = first.with(List.of(department(2)));
        next.prepareAs(first, LONG);
        assertThat(computed).containsExactlyInAnyOrder("a of 2", "b of 2");

        assertThat(look(next, "a")).isEqualTo("a of 2");
        assertThat(computed).as("it is there").hasSize(2);
    }

    @Test
    void whatNobodyLooksAtAnyMoreIsLeftSoon() {
        look(first, "a");

        assertThat(preparedOfTheTenth()).isEmpty();
    }

    @Test
    void whatIsComputedOfOthersIsLeftWithThem() {
        look(first, "a", ledger -> look(ledger, "part of a"));

        assertThat(preparedOfTheTenth()).isEmpty();
    }

    @Test
    void whenTheTimeIsOverTheRestWaitsUntilItIsAskedFor() {
        look(first, "a");
        computed.clear();

        var next = first.with(List.of(department(2)));
        next.prepareAs(first, System.nanoTime());

        assertThat(computed).isEmpty();
        assertThat(look(next, "a")).isEqualTo("a of 2");
    }

    @Test
    void ofWhatCannotBeComputedWhoeverAsksIsTold() {
        look(first, "a", ledger -> {
            if (ledger != first) {
                throw new IllegalStateException();
            }
        });
        look(first, "b");
        computed.clear();

        var next = first.with(List.of(department(2)));
        next.prepareAs(first, LONG);

        assertThat(computed).contains("b of 2");
    }

    @Test
    void aRetoldSnapshotIsPreparedAsItWasBefore() {
        look(told(first), "a");
        computed.clear();

        var next = first.with(List.of(department(2)));
        next.prepareAs(first, LONG);

        assertThat(computed).containsExactly("a of 2");
        look(told(next), "a");
        assertThat(computed).hasSize(1);
    }

    @Test
    void aSnapshotThatIsToldAsItIsIsPreparedOnce() {
        first.view("told as it is", whole -> whole);
        look(first, "a");
        computed.clear();

        first.with(List.of(department(2))).prepareAs(first, LONG);

        assertThat(computed).containsExactly("a of 2");
    }

    /** What is still computed beforehand where nobody asks while ten snapshots come. */
    private List<String> preparedOfTheTenth() {
        var ledger = first;
        for (var version = 2; version < 12; version++) {
            computed.clear();
            var next = ledger.with(List.of(department(version)));
            next.prepareAs(ledger, LONG);
            ledger = next;
        }
        return computed;
    }

    private static Ledger told(Ledger ledger) {
        return ledger.view("told", whole -> Ledger.of(whole.all(Department.class)));
    }

    private String look(Ledger ledger, String name) {
        return look(ledger, name, any -> {});
    }

    private String look(Ledger ledger, String name, Consumer<Ledger> parts) {
        return ledger.view(name, any -> {
            parts.accept(any);
            var view = name + " of " + any.revision();
            computed.add(view);
            return view;
        });
    }

    private static Department department(int version) {
        var stamp = new Stamp(version, Instant.EPOCH.plusSeconds(version), "test");
        return new Department("A", "医学城管委会", null, Department.Type.PARK, List.of(), Map.of(), stamp);
    }
}
