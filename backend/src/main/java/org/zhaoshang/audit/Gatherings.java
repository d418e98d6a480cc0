package org.zhaoshang.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.audit.AuditKind.Care;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AuditEntry;

/**
 * Equal events are counted (归并): the first is noted at once, those that follow within a while are noted as one. Whoever makes
 * up ever new names or paths gets their events told apart for so long as the budget lasts; then only by address, and
 * from too many addresses only by kind. So a flood costs as little memory and disk as anything else.
 */
final class Gatherings {

    static final int MOST_OPEN = 2_000;
    static final int MOST_ADDRESSES = 100;

    private static final Text NOT_TOLD_APART = new Text("太多，不再逐一区分", "too many to be told apart");

    private final Map<Like, Gathering> open = new HashMap<>();
    private final Budget ofRefusals = new Budget(300, Duration.ofSeconds(6));
    private final Budget ofOthers = new Budget(1_000, Duration.ofSeconds(1));
    private int byAddress;

    /** What makes events equal; what was not told apart says so. */
    private record Like(
            AuditKind kind,
            @Nullable String account,
            @Nullable String address,
            @Nullable String subject,
            @Nullable Text outcome,
            boolean toldApart) {

        static Like of(AuditKind kind, AuditEntry entry) {
            return new Like(kind, entry.account(), entry.address(), entry.subject(), entry.outcome(), true);
        }

        static Like notToldApart(AuditKind kind, @Nullable String address) {
            return new Like(kind, null, address, null, NOT_TOLD_APART, false);
        }

        boolean isByAddress() {
            return !toldApart && address != null;
        }
    }

    private static final class Gathering {

        private Instant opened;
        private @Nullable Instant first;
        private Instant last;
        private long count;

        private Gathering(Instant now) {
            opened = now;
            last = now;
        }

        private void add(Instant at) {
            first = first == null ? at : first;
            last = at;
            count++;
        }
    }

    /** The event where it is to be noted itself; nothing where it was counted. */
    synchronized Optional<AuditEntry> add(AuditKind kind, AuditEntry entry) {
        var exact = Like.of(kind, entry);
        var known = open.get(exact);
        if (known != null) {
            known.add(entry.at());
            return Optional.empty();
        }
        if (isAffordable(kind, entry.at())) {
            open.put(exact, new Gathering(entry.at()));
            return Optional.of(entry);
        }
        coarse(kind, entry).add(entry.at());
        return Optional.empty();
    }

    /** What was counted in the whiles that are over; of what did not come again nothing is remembered. */
    synchronized List<AuditEntry> closed(Instant now) {
        var closed = new ArrayList<AuditEntry>();
        open.entrySet().removeIf(each -> {
            var gathering = each.getValue();
            if (now.isBefore(gathering.opened.plus(each.getKey().kind().gathered()))) {
                return false;
            }
            var isSilent = gathering.count == 0;
            summary(each.getKey(), gathering).ifPresent(closed::add);
            gathering.opened = now;
            byAddress -= isSilent && each.getKey().isByAddress() ? 1 : 0;
            return isSilent;
        });
        return closed;
    }

    /** All that was counted and not told yet. */
    synchronized List<AuditEntry> rest() {
        var rest = new ArrayList<AuditEntry>();
        open.forEach((like, gathering) -> summary(like, gathering).ifPresent(rest::add));
        open.clear();
        byAddress = 0;
        return rest;
    }

    private boolean isAffordable(AuditKind kind, Instant now) {
        var budget = kind.care() == Care.BEHIND ? ofRefusals : ofOthers;
        return open.size() < MOST_OPEN && budget.spend(now);
    }

    private Gathering coarse(AuditKind kind, AuditEntry entry) {
        var ofAddress = Like.notToldApart(kind, entry.address());
        if (ofAddress.isByAddress() && !open.containsKey(ofAddress)) {
            if (byAddress == MOST_ADDRESSES) {
                return open.computeIfAbsent(Like.notToldApart(kind, null), like -> new Gathering(entry.at()));
            }
            byAddress++;
        }
        return open.computeIfAbsent(ofAddress, like -> new Gathering(entry.at()));
    }

    private static Optional<AuditEntry> summary(Like like, Gathering gathering) {
        var first = gathering.first;
        if (first == null) {
            return Optional.empty();
        }
        var entry = AuditEntry.of(
                like.kind().name(),
                first,
                gathering.count == 1 ? null : gathering.last,
                gathering.count,
                like.account(),
                like.address(),
                like.subject(),
                like.outcome(),
                null);
        gathering.first = null;
        gathering.count = 0;
        return Optional.of(entry);
    }
}
