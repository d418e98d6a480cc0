package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhaoshang.requests.Entrance.Turn;

class EntranceTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void whoIsAloneHoldsHalfAndThereIsRoomForWhoeverComesNext() {
        var entrance = new Entrance(12, 0, Duration.ZERO, 1);

        assertThat(many(entrance, "one", 6)).containsOnly(Turn.LET_IN);
        assertThat(entrance.enter("one")).isEqualTo(Turn.ENOUGH);
        assertThat(many(entrance, "two", 3)).containsOnly(Turn.LET_IN);
        assertThat(entrance.enter("two")).isEqualTo(Turn.ENOUGH);
        assertThat(many(entrance, "three", 2)).containsOnly(Turn.LET_IN);
        assertThat(entrance.enter("four")).isEqualTo(Turn.LET_IN);
        assertThat(entrance.enter("five")).isEqualTo(Turn.FULL);
        entrance.leave("one");
        assertThat(entrance.enter("one")).as("has five still").isEqualTo(Turn.ENOUGH);
        assertThat(entrance.enter("five")).isEqualTo(Turn.LET_IN);
    }

    @Test
    void aClientMayHaveAsMuchMoreAsIsSet() {
        var entrance = new Entrance(12, 0, Duration.ZERO, 3);

        assertThat(many(entrance, "one", 9)).containsOnly(Turn.LET_IN);
        assertThat(entrance.enter("one")).isEqualTo(Turn.ENOUGH);
    }

    @Test
    void whoWaitsLongestAndMayEnterIsNext() throws Exception {
        var entrance = new Entrance(2, 4, LONG, 1);
        entrance.bindTo(meters, "these");
        entrance.enter("one");
        entrance.enter("two");

        var first = later(entrance, "one", 1);
        var second = later(entrance, "three", 2);
        entrance.leave("two");
        assertThat(first).as("has one still, and one is free").isNotDone();
        assertThat(second.get()).isEqualTo(Turn.LET_IN);
        entrance.leave("one");
        assertThat(first.get()).isEqualTo(Turn.LET_IN);
        assertThat(waiting()).isZero();
    }

    @Test
    void ofOneClientHalfTheLineIsTheMost() throws Exception {
        var entrance = new Entrance(1, 4, LONG, 1);
        entrance.bindTo(meters, "these");
        entrance.enter("one");

        var first = later(entrance, "one", 1);
        var second = later(entrance, "one", 2);
        assertThat(entrance.enter("one")).isEqualTo(Turn.FULL);
        var other = later(entrance, "two", 3);
        assertThat(refused()).isOne();

        for (var each : Stream.of(first, second, other).toList()) {
            entrance.leave("one");
            assertThat(each.get()).isEqualTo(Turn.LET_IN);
        }
    }

    @Test
    void whoWaitedLongEnoughIsSentAwayAndHoldsNothing() {
        var entrance = new Entrance(1, 1, Duration.ofMillis(10), 1);
        entrance.bindTo(meters, "these");
        entrance.enter("one");

        assertThat(entrance.enter("two")).isEqualTo(Turn.FULL);
        assertThat(waiting()).isZero();
        entrance.leave("one");
        assertThat(entrance.enter("two")).isEqualTo(Turn.LET_IN);
        assertThat(refused()).isOne();
    }

    private CompletableFuture<Turn> later(Entrance entrance, String client, int thenWait) {
        var turn = new CompletableFuture<Turn>();
        new Thread(() -> turn.complete(entrance.enter(client))).start();
        await().until(() -> waiting() == thenWait);
        return turn;
    }

    private static Stream<Turn> many(Entrance entrance, String client, int many) {
        return Stream.generate(() -> entrance.enter(client)).limit(many);
    }

    private double waiting() {
        return meters.get("zhaoshang.queue")
                .tags("of", "these", "state", "waiting")
                .gauge()
                .value();
    }

    private double refused() {
        return meters.get("zhaoshang.queue.refused").functionCounter().count();
    }
}
