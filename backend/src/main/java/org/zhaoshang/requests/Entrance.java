package org.zhaoshang.requests;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.zhaoshang.shared.QueueMeters;

/**
 * Lets in a few at once and has a few wait for that, and of one client no more than there is still room for others (公平准入): who
 * comes alone holds half of it at most, two a third each, and whoever comes next finds room. A fixed share would be too small for
 * an office behind one address, or large enough that a few fill it.
 */
final class Entrance {

    private final int most;
    private final int each;
    private final Duration patience;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private final LongAdder refused = new LongAdder();
    private int free;

    /**
     * @param atOnce how many are in at once
     * @param waiting how many may wait
     * @param patience for how long
     * @param each so many times what is free a client may have
     */
    Entrance(int atOnce, int waiting, Duration patience, int each) {
        this.free = atOnce;
        this.most = waiting;
        this.patience = patience;
        this.each = each;
    }

    /** What becomes of whoever comes. */
    enum Turn {
        /** They have to {@link #leave}. */
        LET_IN,
        /** There is no room for anybody. */
        FULL,
        /** There is room, and not for more of theirs. */
        ENOUGH
    }

    private record Waiting(String client, CountDownLatch turn) {}

    Turn enter(String client) {
        var waiting = new Waiting(client, new CountDownLatch(1));
        synchronized (this) {
            if (mayEnter(client)) {
                letIn(client);
                return Turn.LET_IN;
            }
            if (!mayWait(client)) {
                return refuse();
            }
            line.add(waiting);
        }
        try {
            if (waiting.turn().await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Turn.LET_IN;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return line.remove(waiting) ? refuse() : Turn.LET_IN;
        }
    }

    /** Whoever waits longest and may enter now does: so whoever comes never goes before somebody who could have. */
    synchronized void leave(String client) {
        free++;
        var left = inside.getOrDefault(client, 0) - 1;
        if (left > 0) {
            inside.put(client, left);
        } else {
            inside.remove(client);
        }
        for (var waiting = line.iterator(); free > 0 && waiting.hasNext(); ) {
            var next = waiting.next();
            if (mayEnter(next.client())) {
                waiting.remove();
                letIn(next.client());
                next.turn().countDown();
            }
        }
    }

    void bindTo(MeterRegistry registry, String of) {
        QueueMeters.bind(registry, of, this::working, this::waiting, refused);
    }

    private synchronized int working() {
        return inside.values().stream().mapToInt(Integer::intValue).sum();
    }

    private synchronized int waiting() {
        return line.size();
    }

    private boolean mayEnter(String client) {
        return leavesRoom(inside.getOrDefault(client, 0), free);
    }

    private boolean mayWait(String client) {
        var theirs =
                line.stream().filter(waiting -> waiting.client().equals(client)).count();
        return leavesRoom(theirs, most - line.size());
    }

    private boolean leavesRoom(long theirs, int room) {
        return theirs < (long) each * room;
    }

    private void letIn(String client) {
        free--;
        inside.merge(client, 1, Integer::sum);
    }

    private Turn refuse() {
        refused.increment();
        return free > 0 ? Turn.ENOUGH : Turn.FULL;
    }
}
