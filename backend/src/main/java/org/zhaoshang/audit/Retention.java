package org.zhaoshang.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.DaemonThreads;
import org.zhaoshang.store.AuditStore;

/** Takes out what is older than it has to be (保存期限), once a day, and notes that it did: nothing else takes anything out. */
@Component
class Retention implements DisposableBean {

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration EACH = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final AuditStore store;
    private final Audit audit;
    private final AuditSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("audit-retention"));

    Retention(AuditStore store, Audit audit, AuditSettings settings, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        if (settings.keep() > 0) {
            timer.scheduleWithFixedDelay(this::tidy, FIRST.toSeconds(), EACH.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void tidy() {
        try {
            var removed = store.removeKeptBefore(clock.instant().minus(Duration.ofDays(settings.keep())));
            if (removed > 0) {
                audit.note(AuditEvent.of(AuditKind.AUDIT, null)
                        .saying(
                                "按保存期限（%d 天）清除 %d 条".formatted(settings.keep(), removed),
                                "%d events older than %d days were taken out".formatted(removed, settings.keep())));
            }
        } catch (RuntimeException e) {
            log.warn("what is too old in the audit could not be taken out; it is tried again tomorrow", e);
        }
    }

    @Override
    public void destroy() {
        timer.shutdown();
    }
}
