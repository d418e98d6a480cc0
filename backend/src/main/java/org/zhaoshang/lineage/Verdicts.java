package org.zhaoshang.lineage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Ourselves;
import org.zhaoshang.access.Readers;
import org.zhaoshang.graphql.Fingerprint;
import org.zhaoshang.panels.DrawnPanel;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.PanelData;
import org.zhaoshang.shared.Turnstile;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.Store;

/**
 * Whether figures still hold: what a panel showed then beside what it shows now of the same day, both as whoever asks may see
 * it, or as any reader may where they may read nothing themselves. Anybody may ask, so it is found out once for each state of the
 * records and those who see the same, and for few at once.
 */
@Component
class Verdicts implements MeterBinder {

    /** Of the latest changes as many are searched for the one that made a difference. */
    private static final int SEARCHED = 500;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Store store;
    private final DrawnPanels panels;
    private final Fingerprint fingerprint;
    private final Ourselves ourselves;
    private final Readers readers;
    private final Turnstile turnstile = new Turnstile(AT_ONCE, WAITING, PATIENCE);
    private final Cache<List<Object>, Verdict> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    Verdicts(Store store, DrawnPanels panels, Fingerprint fingerprint, Ourselves ourselves, Readers readers) {
        this.store = store;
        this.panels = panels;
        this.fingerprint = fingerprint;
        this.ourselves = ourselves;
        this.readers = readers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        turnstile.bindTo(registry, "verdicts");
    }

    /** Nothing where too many ask. */
    Optional<Verdict> on(Figure figure) {
        var reads = readers.mayRead();
        var key = List.<Object>of(
                figure, fingerprint.state(), reads, reads ? readers.current().sees() : "");
        var verdict = known.getIfPresent(key);
        if (verdict != null) {
            return Optional.of(verdict);
        }
        try {
            turnstile.enter();
        } catch (Turnstile.Full e) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    known.get(key, missing -> reads ? found(figure) : ourselves.askAsReader(() -> found(figure))));
        } finally {
            turnstile.leave();
        }
    }

    private Verdict found(Figure figure) {
        var now = numbers(figure, null);
        if (now == null) {
            return Verdict.UNKNOWN;
        }
        if (!figure.mark().isEmpty()) {
            return isMarked(figure, now) ? Verdict.STILL : new Verdict(Verdict.Holds.NO_MORE, null, null);
        }
        var then = numbers(figure, figure.knownAt());
        if (then == null) {
            return Verdict.UNKNOWN;
        }
        return isSame(then, now) ? Verdict.STILL : changed(figure, then);
    }

    /** The mark is of what was seen by whoever the figure was given to: like whoever asks, like any reader, or like the bureau. */
    private boolean isMarked(Figure figure, PanelData now) {
        return isOf(figure, now)
                || ourselves.askAsReader(() -> isOf(figure, numbers(figure, null)))
                || ourselves.ask(() -> isOf(figure, numbers(figure, null)));
    }

    private static boolean isOf(Figure figure, @Nullable PanelData data) {
        return data != null && figure.mark().equals(Mark.of(data));
    }

    /** By halves: before the moment that is found it was as then, from it on it was not. */
    private Verdict changed(Figure figure, PanelData then) {
        var moments = store.log(new LogQuery(null, null, figure.knownAt().plusMillis(1), null, null, SEARCHED)).stream()
                .map(logged -> logged.place().at())
                .distinct()
                .sorted()
                .toList();
        var from = 0;
        var to = moments.size() - 1;
        while (from < to) {
            var middle = (from + to) / 2;
            var data = numbers(figure, moments.get(middle));
            if (data == null || isSame(then, data)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (moments.isEmpty()) {
            return new Verdict(Verdict.Holds.NO_MORE, null, null);
        }
        var at = moments.get(from);
        return new Verdict(Verdict.Holds.NO_MORE, store.ledger(at).revision(), at);
    }

    private @Nullable PanelData numbers(Figure figure, @Nullable Instant knownAt) {
        return panels.find(figure.panel(), figure.variables(), figure.asOf(), knownAt, Locale.CHINESE)
                .map(DrawnPanel::data)
                .filter(data -> data.problem() == null)
                .orElse(null);
    }

    static boolean isSame(PanelData one, PanelData other) {
        if (one.rows().size() != other.rows().size()) {
            return false;
        }
        for (var i = 0; i < one.rows().size(); i++) {
            var row = one.rows().get(i);
            var twin = other.rows().get(i);
            if (!row.label().equals(twin.label()) || !isSame(row.values(), twin.values())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(List<@Nullable BigDecimal> one, List<@Nullable BigDecimal> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (var i = 0; i < one.size(); i++) {
            if (!isSame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
