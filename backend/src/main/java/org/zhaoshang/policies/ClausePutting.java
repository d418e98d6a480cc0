package org.zhaoshang.policies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.shared.Text;

/**
 * A clause that is new, or says something else now (登记条款).
 *
 * @param after the number of the clause that it follows; where absent, a new one comes last and a known one stays
 */
record ClausePutting(
        String code,
        String number,
        String text,
        @Nullable String after,
        @Nullable Integer expectedVersion) implements PolicyCommand {

    @Override
    public Policy revise(Policy policy, Ledger ledger, Mistakes mistakes) {
        mistakes.required(number, "number");
        mistakes.required(text, "text");
        var fresh = new ClauseInput(number, text).clause();
        var known = policy.clause(fresh.number()).orElse(null);
        var clause = known == null ? fresh : new Policy.Clause(known.number(), fresh.text(), known.extra());
        var clauses = new ArrayList<>(policy.clauses());
        var place = known == null ? clauses.size() : clauses.indexOf(known);
        clauses.remove(known);
        if (after != null) {
            place = placeAfter(after, clauses, mistakes);
        }
        clauses.add(place, clause);
        return policy.withClauses(List.copyOf(clauses));
    }

    private static int placeAfter(String after, List<Policy.Clause> clauses, Mistakes mistakes) {
        for (var i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).number().equals(after.strip())) {
                return i + 1;
            }
        }
        mistakes.add(
                Code.UNKNOWN_REFERENCE,
                new Text("该政策没有别的条款 " + after, "the policy has no other clause " + after),
                "after");
        return clauses.size();
    }
}
