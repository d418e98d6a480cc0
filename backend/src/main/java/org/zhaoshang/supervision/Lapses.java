package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** When policies were no longer in force, by their codes. A policy that is not in force yet has not lapsed. */
record Lapses(Map<String, List<Span>> byPolicy) {

    private static final Set<Policy.Status> LAPSED =
            EnumSet.of(Policy.Status.SUSPENDED, Policy.Status.REVISED, Policy.Status.REPEALED, Policy.Status.EXPIRED);

    static Lapses of(Ledger ledger) {
        return new Lapses(ledger.all(Policy.class).stream().collect(Collectors.toMap(Policy::code, Lapses::of)));
    }

    List<Span> of(String policy) {
        return byPolicy.getOrDefault(policy, List.of());
    }

    private static List<Span> of(Policy policy) {
        var turns = new TreeSet<LocalDate>(Set.of(LocalDate.MIN));
        policy.changes().forEach(change -> turns.add(change.on()));
        if (policy.validFrom() != null) {
            turns.add(policy.validFrom());
        }
        if (policy.validTo() != null) {
            turns.add(policy.validTo().plusDays(1));
        }
        var lapses = new ArrayList<Span>();
        LocalDate since = null;
        for (var turn : turns) {
            var lapsed = LAPSED.contains(policy.status(turn));
            if (lapsed && since == null) {
                since = turn;
            } else if (!lapsed && since != null) {
                lapses.add(new Span(since, turn));
                since = null;
            }
        }
        if (since != null) {
            lapses.add(new Span(since, LocalDate.MAX));
        }
        return lapses;
    }
}
