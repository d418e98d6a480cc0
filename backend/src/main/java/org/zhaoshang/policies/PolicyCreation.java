package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Stamp;

/** A new policy (登记政策). */
record PolicyCreation(
        String code,
        String title,
        @Nullable String titleEn,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<ClauseInput> clauses)
        implements Commands.Creation<Policy> {

    @Override
    public Policy create(Ledger ledger, Mistakes mistakes) {
        var policy = new Policy(
                code,
                title.strip(),
                Given.words(titleEn),
                Given.words(number),
                issuer.strip(),
                issuedOn,
                validFrom,
                validTo,
                clauses == null
                        ? List.of()
                        : clauses.stream().map(ClauseInput::clause).toList(),
                List.of(),
                Map.of(),
                Stamp.NONE);
        PolicyRules.check(policy, ledger, mistakes);
        return policy;
    }
}
