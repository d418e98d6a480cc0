package org.zhaoshang.policies;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.shared.Text;

/** A clause that should not be there (删除条款): never one that something promised or given rests on. */
record ClauseRemoval(String code, String number, @Nullable Integer expectedVersion) implements PolicyCommand {

    @Override
    public Policy revise(Policy policy, Ledger ledger, Mistakes mistakes) {
        var clause = policy.clause(number.strip()).orElse(null);
        if (clause == null) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    new Text("该政策没有条款 " + number, "the policy has no clause " + number),
                    "number");
            return policy;
        }
        var citing = Citations.of(ledger).of(policy).stream()
                .filter(citation -> clause.number().equals(citation.clause()))
                .toList();
        if (!citing.isEmpty()) {
            mistakes.add(Code.NOT_ALLOWED, words(clause, citing), "number");
        }
        return policy.withClauses(
                policy.clauses().stream().filter(other -> other != clause).toList());
    }

    private static Text words(Policy.Clause clause, List<Citation> citing) {
        var first = citing.get(0);
        return new Text(
                "条款 %s 仍被 %d 处引用，如项目 %s 的%s %s，不能删除"
                        .formatted(
                                clause.number(),
                                citing.size(),
                                first.project().code(),
                                first.kind().label().zh(),
                                first.code()),
                "clause %s is cited %d times, by the %s %s of project %s among others"
                        .formatted(
                                clause.number(),
                                citing.size(),
                                first.kind().label().en().toLowerCase(Locale.ROOT),
                                first.code(),
                                first.project().code()));
    }
}
