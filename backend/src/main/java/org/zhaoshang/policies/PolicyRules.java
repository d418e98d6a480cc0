package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Policy.Status;
import org.zhaoshang.shared.Text;

/** What must hold of every policy, however it came to be as it is. */
final class PolicyRules {

    /** Decisions after which something else stands in a policy's place. */
    private static final Set<Status> ENDS = Set.of(Status.REVISED, Status.REPEALED);

    private PolicyRules() {}

    static void check(Policy policy, Ledger ledger, Mistakes mistakes) {
        mistakes.required(policy.title(), "title");
        mistakes.required(policy.issuer(), "issuer");
        mistakes.past(policy.issuedOn(), "issuedOn");
        var from = policy.validFrom();
        var to = policy.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text("有效期止 %s 早于有效期起 %s".formatted(to, from), "%s is before %s".formatted(to, from)),
                    "validTo");
        }
        checkNumber(policy, ledger, mistakes);
        checkClauses(policy, mistakes);
    }

    /**
     * A decision follows the one before it in time, and none brings back what was revised or repealed: that takes a
     * correction.
     *
     * @param before what was decided last; null where nothing was
     * @param way to the decision within the input
     */
    static void check(
            String code,
            Policy.@Nullable Change before,
            Policy.Change change,
            Ledger ledger,
            Mistakes mistakes,
            String... way) {
        if (before != null && change.on().isBefore(before.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "日期 %s 早于上一次变动“%s”的 %s"
                                    .formatted(
                                            change.on(), before.status().label().zh(), before.on()),
                            "%s is before %s, when it was %s".formatted(change.on(), before.on(), before.status())),
                    to(way, "on"));
        }
        if (before != null && ENDS.contains(before.status()) && !follows(before.status(), change.status())) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "政策%s，不能再改为“%s”；登记有误请用更正"
                                    .formatted(
                                            before.status().label().zh(),
                                            change.status().label().zh()),
                            "it is %s and cannot become %s; correct its changes instead"
                                    .formatted(before.status(), change.status())),
                    to(way, "status"));
        }
        checkReplacements(code, change, ledger, mistakes, to(way, "replacedBy"));
    }

    /** What was revised may be repealed later; what was repealed stays so. */
    private static boolean follows(Status before, Status after) {
        return before == Status.REVISED && after == Status.REPEALED;
    }

    private static void checkReplacements(
            String code, Policy.Change change, Ledger ledger, Mistakes mistakes, String... way) {
        if (!change.replacedBy().isEmpty() && !ENDS.contains(change.status())) {
            mistakes.add(
                    Code.NOT_ALLOWED, new Text("只有修订或废止时才填替代政策", "only what is revised or repealed is replaced"), way);
        }
        for (var replacement : change.replacedBy()) {
            mistakes.known(ledger, Policy.class, replacement, to(way, replacement));
            if (replacement.equals(code)) {
                mistakes.add(
                        Code.INVALID, new Text("政策不能由自己代替", "a policy cannot replace itself"), to(way, replacement));
            } else if (leadsTo(replacement, code, ledger, new HashSet<>())) {
                mistakes.add(
                        Code.INVALID,
                        new Text(
                                "政策 " + replacement + " 自己已由 " + code + " 代替",
                                replacement + " itself is replaced by " + code),
                        to(way, replacement));
            }
        }
    }

    private static boolean leadsTo(String from, String to, Ledger ledger, Set<String> seen) {
        return seen.add(from)
                && ledger.find(Policy.class, from).stream()
                        .flatMap(policy -> policy.replacedBy(LocalDate.MAX).stream())
                        .anyMatch(next -> next.equals(to) || leadsTo(next, to, ledger, seen));
    }

    private static void checkNumber(Policy policy, Ledger ledger, Mistakes mistakes) {
        var number = policy.number();
        if (number == null) {
            return;
        }
        ledger.all(Policy.class).stream()
                .filter(other -> number.equals(other.number()) && !other.code().equals(policy.code()))
                .findFirst()
                .ifPresent(other -> mistakes.add(
                        Code.ALREADY_EXISTS,
                        new Text(
                                "文号 %s 已用于政策 %s《%s》".formatted(number, other.code(), other.title()),
                                "%s is the number of %s, %s".formatted(number, other.code(), other.title())),
                        "number"));
    }

    private static void checkClauses(Policy policy, Mistakes mistakes) {
        var seen = new HashSet<String>();
        for (var clause : policy.clauses()) {
            mistakes.required(clause.number(), "clauses", "number");
            mistakes.required(clause.text(), "clauses", clause.number());
            if (!seen.add(clause.number())) {
                mistakes.add(
                        Code.INVALID,
                        new Text("条款 " + clause.number() + " 出现两次", "clause " + clause.number() + " is there twice"),
                        "clauses",
                        clause.number());
            }
        }
    }

    private static String[] to(String[] way, String field) {
        return Stream.concat(Stream.of(way), Stream.of(field)).toArray(String[]::new);
    }
}
