package org.zhaoshang.audit;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AuditEntry;

/** Notes what is told, with from where and when. */
@Component
class Auditing implements Audit, MeterBinder {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_OUTCOME = 300;

    private final Notes notes;
    private final Clock clock;
    private final Map<AuditKind, LongAdder> told = new EnumMap<>(AuditKind.class);

    Auditing(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
        EnumSet.allOf(AuditKind.class).forEach(kind -> told.put(kind, new LongAdder()));
    }

    /** Also those that are counted and not noted one by one: a rush of refusals is seen at once. */
    @Override
    public void bindTo(MeterRegistry registry) {
        told.forEach((kind, times) -> FunctionCounter.builder("zhaoshang.audit.events", times, LongAdder::sum)
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .register(registry));
    }

    @Override
    public void note(AuditEvent event) {
        Objects.requireNonNull(told.get(event.kind())).increment();
        var caller = Caller.current();
        var outcome = event.outcome();
        var account = event.account() == null ? whoeverAsks() : event.account();
        notes.take(
                event.kind(),
                AuditEntry.of(
                        event.kind().name(),
                        clock.instant(),
                        null,
                        1,
                        Words.kept(account, LONGEST_NAME),
                        Words.kept(caller.address(), LONGEST_NAME),
                        Words.kept(event.subject(), LONGEST_SUBJECT),
                        outcome == null ? null : kept(outcome),
                        Words.kept(caller.request(), LONGEST_NAME)));
    }

    private static Text kept(Text outcome) {
        return Text.of(
                String.valueOf(Words.kept(outcome.zh(), LONGEST_OUTCOME)), Words.kept(outcome.en(), LONGEST_OUTCOME));
    }

    private static @Nullable String whoeverAsks() {
        var asks = SecurityContextHolder.getContext().getAuthentication();
        return asks == null || asks instanceof AnonymousAuthenticationToken ? null : asks.getName();
    }
}
