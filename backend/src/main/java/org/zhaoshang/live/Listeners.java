package org.zhaoshang.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhaoshang.store.Store;

/**
 * Who listens. One thread looks at the revision ten times a second, whoever wrote it, we or another process on the same
 * database, and tells all of them; they hold a connection each, and no thread. However many writes there are, there is at most
 * one event a second.
 */
@Component
class Listeners implements SmartLifecycle, AutoCloseable, MeterBinder {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration AT_MOST_EACH = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Store store;
    private final Set<SseEmitter> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "live");
        thread.setDaemon(true);
        return thread;
    });
    private List<ScheduledFuture<?>> rounds = List.of();
    private volatile boolean running;
    private long told;
    private long toldAt;
    private @Nullable Instant toldUntil;

    Listeners(Store store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zhaoshang.live.listeners", streams, Set::size).register(registry);
    }

    /** Tells where things stand, since it may have missed something. */
    void add(SseEmitter stream) {
        stream.onCompletion(() -> streams.remove(stream));
        stream.onTimeout(stream::complete);
        stream.onError(problem -> streams.remove(stream));
        if (!running) {
            stream.complete();
            return;
        }
        var revision = store.ledger().revision();
        var until = store.currentUntil();
        tell(stream, revision(revision).build()); // kept until it is opened: nobody else may write while it is
        until.ifPresent(moment -> tell(stream, until(moment).build()));
        streams.add(stream);
        if (!running) { // it was let in while all others were let go
            stream.complete();
        }
        if (store.ledger().revision() != revision) {
            teller.execute(
                    () -> tell(stream, revision(store.ledger().revision()).build()));
        }
        if (!store.currentUntil().equals(until)) {
            teller.execute(
                    () -> tell(stream, until(store.currentUntil().orElse(null)).build()));
        }
    }

    @Override
    public void start() {
        running = true;
        told = store.ledger().revision();
        rounds = List.of(
                each(LOOK, this::look),
                each(BEAT, () -> tellAll(SseEmitter.event().name("beat").data(""))));
    }

    private ScheduledFuture<?> each(Duration time, Runnable task) {
        return teller.scheduleWithFixedDelay(task, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Before the server stops, which would wait for every open answer. It may be started again. */
    @Override
    public void stop() {
        running = false;
        rounds.forEach(round -> round.cancel(false));
        streams.forEach(SseEmitter::complete);
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        var until = store.currentUntil().orElse(null);
        if (!Objects.equals(until, toldUntil)) {
            toldUntil = until;
            tellAll(until(until));
        }
        var revision = store.ledger().revision();
        if (revision != told && System.nanoTime() - toldAt >= AT_MOST_EACH.toNanos()) {
            told = revision;
            toldAt = System.nanoTime();
            tellAll(revision(revision));
        }
    }

    private static SseEmitter.SseEventBuilder revision(long revision) {
        return SseEmitter.event().name("revision").id(Long.toString(revision)).data(revision);
    }

    /** Until when the records were the newest, where the database is away; empty where they are. */
    private static SseEmitter.SseEventBuilder until(@Nullable Instant until) {
        return SseEmitter.event().name("until").data(until == null ? "" : until.toString());
    }

    /** Nobody is waited for: in all its time a stream is given less than the network takes without its reader. */
    private void tellAll(SseEmitter.SseEventBuilder event) {
        var built = event.build();
        streams.forEach(stream -> tell(stream, built));
    }

    private void tell(SseEmitter stream, Set<ResponseBodyEmitter.DataWithMediaType> event) {
        try {
            stream.send(event);
        } catch (IOException | RuntimeException e) { // it is gone
            streams.remove(stream);
        }
    }
}
