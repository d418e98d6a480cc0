package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** A policy as of a day, with the snapshot that knows what replaced it and who cites it. */
public record PolicyView(Policy policy, LocalDate asOf, Ledger ledger) {

    /** What a code stands for; empty where there is no code or no such policy. */
    public static Optional<PolicyView> find(@Nullable String code, LocalDate asOf, Ledger ledger) {
        return Optional.ofNullable(code)
                .flatMap(known -> ledger.find(Policy.class, known))
                .map(policy -> new PolicyView(policy, asOf, ledger));
    }
}
