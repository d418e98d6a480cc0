package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.shared.Text;

/** The policy, and the clause of it, that something promised or given rests on (依据). */
record PolicyCitation(@Nullable String policy, @Nullable String clause) {

    /**
     * The policy must be known, the clause one of its own.
     *
     * @param inForceOn the day on which it has to be in force; null where whoever cites it knows that it is not
     */
    void check(@Nullable LocalDate inForceOn, Ledger ledger, Mistakes mistakes) {
        if (policy == null) {
            if (clause != null) {
                mistakes.required(null, "policy");
            }
            return;
        }
        mistakes.known(ledger, Policy.class, policy, "policy");
        ledger.find(Policy.class, policy).ifPresent(cited -> {
            if (clause != null && cited.clause(clause).isEmpty()) {
                mistakes.add(
                        Code.UNKNOWN_REFERENCE,
                        new Text("政策 " + policy + " 没有第 " + clause + " 条", policy + " has no clause " + clause),
                        "clause");
            }
            if (inForceOn != null) {
                checkStatus(cited, inForceOn, mistakes);
            }
        });
    }

    private static void checkStatus(Policy cited, LocalDate on, Mistakes mistakes) {
        var status = cited.status(on);
        if (status == Policy.Status.IN_FORCE) {
            return;
        }
        var replacedBy = String.join(", ", cited.replacedBy(on));
        mistakes.add(
                Code.NOT_ALLOWED,
                new Text(
                        "政策 %s 在 %s 的状态为“%s”%s，不能作为依据；确需引用请加以确认"
                                .formatted(
                                        cited.code(),
                                        on,
                                        status.label().zh(),
                                        replacedBy.isEmpty() ? "" : "，已由 " + replacedBy + " 代替"),
                        "on %s the policy %s is %s%s: acknowledge that to cite it all the same"
                                .formatted(
                                        on,
                                        cited.code(),
                                        status,
                                        replacedBy.isEmpty() ? "" : ", replaced by " + replacedBy)),
                "policy");
    }
}
