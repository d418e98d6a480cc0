package org.zhaoshang.graphql;

import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.DaemonThreads;
import org.zhaoshang.shared.QueueMeters;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads on which queries are computed: some more than processors, so that a few slow ones do not keep the rest
 * waiting. None is ever interrupted, since an interrupted read would close a file that others read too.
 */
@Component
class Workers implements DisposableBean, MeterBinder {

    static final int PER_PROCESSOR = 4;

    /** Who asks, and under which number: what the thread of a request knows goes with its query. */
    private final ContextSnapshotFactory contexts =
            ContextSnapshotFactory.builder().build();

    private final ThreadPoolExecutor threads;
    private final Scheduler scheduler;
    private final LongAdder refused = new LongAdder();

    Workers(Limits limits) {
        var count = PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(
                count,
                count,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(limits.waiting()),
                DaemonThreads.named("graphql"));
        threads.allowCoreThreadTimeOut(true);
        // a scheduler of the pool itself interrupts
        scheduler = Schedulers.fromExecutor(
                work -> threads.execute(contexts.captureAll().wrap(work)));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        QueueMeters.bind(
                registry,
                "queries",
                threads::getActiveCount,
                () -> threads.getQueue().size(),
                refused);
    }

    /** Of a query that could not be begun in time, or not even wait for that. */
    void refused() {
        refused.increment();
    }

    Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void destroy() {
        scheduler.dispose();
        threads.shutdown();
    }
}
