package org.zhaoshang.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.zhaoshang.audit.AuditKind.Care;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AuditEntry;
import org.zhaoshang.store.AuditStore;

/**
 * Writes events down, one thread for all, so that many at once cost one write. While the store is away it tries again: what
 * somebody waits for is kept or refused, of the rest so much is kept as there is room for, and how much was lost is noted.
 */
@Component
class Notes implements DisposableBean {

    static final int MOST_WAITING = 10_000;

    private static final int MOST_AT_ONCE = 500;
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration END = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(Notes.class);

    private final Log kept;
    private final Clock clock;
    private final Duration patience;
    private final Gatherings gatherings = new Gatherings();
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread = new Thread(this::write, "audit");
    private volatile boolean open = true;
    private volatile boolean failing;

    @Autowired
    Notes(AuditStore store, Clock clock) {
        this(store::append, clock, PATIENCE);
    }

    /** @param patience for how long whoever changed something is kept waiting while the store is away */
    Notes(Log kept, Clock clock, Duration patience) {
        this.kept = kept;
        this.clock = clock;
        this.patience = patience;
        thread.setDaemon(true);
        thread.start();
    }

    /** Where events go. */
    interface Log {
        void append(List<AuditEntry> entries);
    }

    private record Waiting(AuditEntry entry, CompletableFuture<Boolean> kept) {}

    void take(AuditKind kind, AuditEntry entry) {
        var own = kind.gathered().isZero() ? entry : gatherings.add(kind, entry).orElse(null);
        if (own == null) {
            return;
        }
        var waiting = new Waiting(own, new CompletableFuture<>());
        var care = kind.care();
        if (!open || !queue.offer(waiting)) {
            dropped.incrementAndGet();
            if (care == Care.BEFORE_THE_ANSWER) {
                throw new NotNoted();
            }
            return;
        }
        if (care == Care.BEFORE_THE_ANSWER && !isKept(waiting, patience)) {
            throw new NotNoted();
        }
        if (care == Care.SOON && !failing) {
            isKept(waiting, TICK);
        }
    }

    private static boolean isKept(Waiting waiting, Duration patience) {
        try {
            return waiting.kept().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void write() {
        try {
            while (open || !queue.isEmpty()) {
                keep(batch());
            }
            keep(gatherings.rest().stream().map(Notes::unawaited).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does but the end of everything
        }
    }

    private List<Waiting> batch() throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        var first = queue.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, MOST_AT_ONCE - 1);
        }
        var now = clock.instant();
        gatherings.closed(now).forEach(entry -> batch.add(unawaited(entry)));
        var lost = dropped.getAndSet(0);
        if (lost > 0) {
            batch.add(unawaited(lost(lost, now)));
        }
        return batch;
    }

    /** Until it is kept, or there is no more time. */
    private void keep(List<Waiting> batch) throws InterruptedException {
        var entries = batch.stream().map(Waiting::entry).toList();
        while (!entries.isEmpty()) {
            try {
                kept.append(entries);
                failing = false;
                batch.forEach(waiting -> waiting.kept().complete(true));
                return;
            } catch (RuntimeException e) {
                if (!failing) {
                    log.error("the audit cannot be written: {} events wait", entries.size(), e);
                }
                failing = true;
                if (!open) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
            }
        }
    }

    private static Waiting unawaited(AuditEntry entry) {
        return new Waiting(entry, new CompletableFuture<>());
    }

    private static AuditEntry lost(long count, Instant now) {
        return AuditEntry.of(
                AuditKind.AUDIT.name(),
                now,
                null,
                count,
                null,
                null,
                null,
                new Text("有事件因存储不可用而未能记下", "events were lost while the store was away"),
                null);
    }

    /** What was noted is written to the end, what was counted too. */
    @Override
    public void destroy() throws InterruptedException {
        open = false;
        thread.join(END.toMillis());
    }
}
