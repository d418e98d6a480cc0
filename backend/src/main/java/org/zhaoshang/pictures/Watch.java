package org.zhaoshang.pictures;

import com.caoccao.javet.interop.V8Runtime;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.zhaoshang.pictures.Engine.TooLong;
import org.zhaoshang.shared.DaemonThreads;

/**
 * Stops a script that computes for too long (超时中止). Javet's own guard does so too, and lets each call wait until it looks
 * again, five milliseconds at most.
 */
final class Watch implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final V8Runtime runtime;
    private final Future<?> alarm;
    private boolean over;
    private boolean stopped;

    private Watch(V8Runtime runtime, Duration time) {
        this.runtime = runtime;
        this.alarm = CLOCK.schedule(this::stop, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Watch over(V8Runtime runtime, Duration time) {
        return new Watch(runtime, time);
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("pictures-watch"));
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private synchronized void stop() {
        if (!over) {
            stopped = true;
            runtime.terminateExecution();
        }
    }

    /** A runtime that was stopped when its script had just ended would stop the next one. */
    synchronized void requireInTime() throws TooLong {
        over = true;
        if (stopped) {
            throw new TooLong();
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        alarm.cancel(false);
    }
}
