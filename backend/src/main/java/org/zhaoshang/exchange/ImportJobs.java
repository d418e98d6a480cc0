package org.zhaoshang.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Rights;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.shared.DaemonThreads;
import org.zhaoshang.store.StoreAway;

/** Imports that nobody waits for: one at a time, a few in line, each remembered for an hour. */
@Component
class ImportJobs implements DisposableBean {

    private static final int MOST_IN_LINE = 4;
    private static final int MOST_REMEMBERED = 50;
    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

    private final LedgerImport ledgers;
    private final Cache<UUID, Job> jobs = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_IN_LINE), DaemonThreads.named("import"));

    ImportJobs(LedgerImport ledgers) {
        this.ledgers = ledgers;
    }

    enum State {
        WAITING,
        COUNTING,
        CHECKING,
        WRITING,
        DONE,
        FAILED
    }

    /** An import as whoever began it is told of it; the report is there when it is done. */
    record View(
            UUID id,
            State state,
            int rows,
            int total,
            @Nullable ImportReport report) {

        static View of(Job job, Locale locale) {
            var outcome = job.outcome;
            return new View(
                    job.id,
                    job.state,
                    job.rows.get(),
                    job.total.get(),
                    outcome == null ? null : ImportReport.of(outcome, locale));
        }
    }

    /** Puts an import in line; null where the line is full. */
    @Nullable
    Job begin(Upload upload, boolean apply, Mode mode, Rights rights) {
        var job = new Job(rights);
        try {
            worker.execute(Audit.from(() -> run(job, upload, apply, mode)));
        } catch (RejectedExecutionException full) {
            upload.close();
            return null;
        }
        jobs.put(job.id, job);
        return job;
    }

    @Nullable
    Job find(UUID id, Rights rights) {
        var job = jobs.getIfPresent(id);
        return job == null || !Objects.equals(job.rights.account(), rights.account()) ? null : job;
    }

    private void run(Job job, Upload upload, boolean apply, Mode mode) {
        try (upload) {
            job.state = State.COUNTING;
            job.outcome = apply
                    ? ledgers.apply(upload.file(), job.rights, mode, job)
                    : ledgers.rehearse(upload.file(), job.rights, mode, job);
            job.state = State.DONE;
        } catch (StoreAway away) {
            job.outcome = ledgers.away(upload.file(), away);
            job.state = State.DONE;
        } catch (RuntimeException e) {
            log.error("an import failed", e);
            job.state = State.FAILED;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(1, TimeUnit.MINUTES); // what is being written is written to the end
    }

    /** An import and how far it has come. */
    static final class Job implements Progress {

        private final UUID id = UUID.randomUUID();
        private final Rights rights;
        private final AtomicInteger rows = new AtomicInteger();
        private final AtomicInteger total = new AtomicInteger();
        private volatile State state = State.WAITING;
        private volatile @Nullable ImportOutcome outcome;

        private Job(Rights rights) {
            this.rights = rights;
        }

        UUID id() {
            return id;
        }

        @Override
        public void counted(int more) {
            total.addAndGet(more);
        }

        @Override
        public void read() {
            state = State.CHECKING;
            rows.incrementAndGet();
        }

        @Override
        public void writing() {
            state = State.WRITING;
        }
    }
}
