package org.zhaoshang.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

/** The rules about a project as somebody would check them on one day, with no thought of any other day. */
final class RulesByTheDay {

    private static final Set<Policy.Status> LAPSED =
            Set.of(Policy.Status.SUSPENDED, Policy.Status.REVISED, Policy.Status.REPEALED, Policy.Status.EXPIRED);

    private RulesByTheDay() {}

    /** The names of a project's alerts. */
    static List<String> of(Project project, Ledger ledger, LocalDate day) {
        var stage = project.stage(day);
        var found = new ArrayList<String>();
        if (stage == null || stage == Stage.TERMINATED) {
            return found;
        }
        var code = project.code();
        var service = project.service();
        if (stage == Stage.RESERVE && isSilent(project, day)) {
            found.add("TALK_WITHOUT_FOLLOW_UP:" + code);
        }
        if (stage != Stage.RESERVE && isUnfunded(project, day)) {
            found.add("SIGNED_WITHOUT_FUNDS:" + code);
        }
        if ((stage == Stage.STARTED || stage == Stage.BUILDING) && isIdle(project, day)) {
            found.add("STARTED_WITHOUT_PRODUCTION:" + code);
        }
        for (var promise : service.commitments()) {
            if (isLate(promise.dueOn(), promise.doneOn(), day)) {
                found.add("PROMISE_OVERDUE:%s:COMMITMENT:%s".formatted(code, promise.code()));
            }
            if (promise.policy() != null && isOpen(promise.doneOn(), day) && isLapsed(ledger, promise.policy(), day)) {
                found.add("POLICY_SUPERSEDED:%s:COMMITMENT:%s".formatted(code, promise.code()));
            }
        }
        for (var request : service.requests()) {
            var due = request.dueOn() == null ? request.raisedOn().plusDays(30) : request.dueOn();
            if (isLate(due, request.closedOn(), day)) {
                found.add("REQUEST_OVERDUE:%s:REQUEST:%s".formatted(code, request.code()));
            }
        }
        for (var need : service.factors()) {
            if (project.profile().major() && isLate(need.neededOn(), need.metOn(), day)) {
                found.add("FACTOR_UNMET:%s:FACTOR:%s".formatted(code, need.code()));
            }
        }
        for (var support : service.supports()) {
            var agreed = support.agreedOn() == null || !support.agreedOn().isAfter(day);
            if (support.policy() != null
                    && agreed
                    && isOpen(support.deliveredOn(), day)
                    && isLapsed(ledger, support.policy(), day)) {
                found.add("POLICY_SUPERSEDED:%s:SUPPORT:%s".formatted(code, support.code()));
            }
        }
        return found;
    }

    private static boolean isSilent(Project project, LocalDate day) {
        // the last time that it came to be in reserve, and every contact
        LocalDate entered = null;
        Stage before = null;
        for (var entry : project.stages()) {
            if (entry.on() == null || !entry.on().isAfter(day)) {
                if (entry.stage() == Stage.RESERVE && before != Stage.RESERVE) {
                    entered = entry.on();
                }
                before = entry.stage();
            }
        }
        return Stream.concat(
                        Stream.ofNullable(entered),
                        project.service().followUps().stream().map(FollowUp::on))
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .filter(last -> !last.plusDays(30).isAfter(day))
                .isPresent();
    }

    private static boolean isUnfunded(Project project, LocalDate day) {
        var signedOn = project.reachedOn(Stage.SIGNED);
        var planned = project.profile().planned();
        var agreement = project.profile().agreement();
        if (signedOn == null
                || signedOn.plusDays(180).isAfter(day)
                || planned == null
                || planned.amount().signum() <= 0
                || agreement == Agreement.INTENT
                || agreement == Agreement.FRAMEWORK) {
            return false;
        }
        var own = BigDecimal.ZERO;
        var other = BigDecimal.ZERO;
        for (var arrival : project.arrivals()) {
            if (!arrival.on().isAfter(day)) {
                var amount = arrival.amount().amount();
                own = arrival.amount().currency() == planned.currency() ? own.add(amount) : own;
                other = arrival.amount().currency() == planned.currency() ? other : other.add(amount);
            }
        }
        return own.movePointRight(1).compareTo(planned.amount()) < 0 && other.signum() <= 0;
    }

    private static boolean isIdle(Project project, LocalDate day) {
        var promised = project.service().commitments().stream()
                .filter(promise -> promise.promise().contains("投产"))
                .map(promise -> promise.dueOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        if (promised.isPresent()) {
            return promised.get().isBefore(day);
        }
        return project.stages().stream()
                .filter(entry -> entry.stage() == Stage.STARTED && entry.on() != null)
                .findFirst()
                .or(() -> project.stages().stream()
                        .filter(entry -> entry.stage() == Stage.BUILDING && entry.on() != null)
                        .findFirst())
                .map(StageEntry::on)
                .filter(on -> !on.plusMonths(24).isAfter(day))
                .isPresent();
    }

    private static boolean isLate(LocalDate due, LocalDate done, LocalDate day) {
        return due != null && due.isBefore(day) && isOpen(done, day);
    }

    private static boolean isOpen(LocalDate done, LocalDate day) {
        return done == null || done.isAfter(day);
    }

    private static boolean isLapsed(Ledger ledger, String policy, LocalDate day) {
        return ledger.find(Policy.class, policy)
                .filter(found -> LAPSED.contains(found.status(day)))
                .isPresent();
    }
}
