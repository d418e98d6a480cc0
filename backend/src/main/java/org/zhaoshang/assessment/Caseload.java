package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;

/**
 * What each department and each person has in hand on a day, found in one walk over the projects. A project counts once:
 * with its lead department (牵头单位), and with its responsible person.
 */
final class Caseload {

    private record Key(LocalDate asOf) {}

    /**
     * Somebody's projects.
     *
     * @param inHand on the books and not terminated
     * @param newProjects new projects signed this year under a formal contract
     * @param expansions expansions signed this year under a formal contract
     */
    record Held(int inHand, Signed newProjects, Signed expansions) {

        static final Held NOTHING = new Held(0, Signed.NONE, Signed.NONE);
        static final Held ONE_IN_HAND = new Held(1, Signed.NONE, Signed.NONE);

        Held plus(Held other) {
            return new Held(
                    inHand + other.inHand, newProjects.plus(other.newProjects), expansions.plus(other.expansions));
        }
    }

    private final LocalDate asOf;
    private final Map<String, Held> byDepartment = new HashMap<>();
    private final Map<String, Held> byPerson = new HashMap<>();
    private Held nobodys = Held.NOTHING;

    private Caseload(LocalDate asOf) {
        this.asOf = asOf;
    }

    static Caseload of(Ledger ledger, LocalDate asOf) {
        return ledger.view(
                new Key(asOf),
                snapshot -> snapshot.gather(
                        Gathering.of(new Key(asOf), () -> new Caseload(asOf), Caseload::count, Caseload::add)));
    }

    Map<String, Held> of(AssessmentSubject by) {
        return by == AssessmentSubject.DEPARTMENT ? byDepartment : byPerson;
    }

    /** The projects that no department leads. */
    Held nobodys() {
        return nobodys;
    }

    private void count(Project project) {
        var held = held(project);
        if (held != Held.NOTHING) {
            var responsibility = project.responsibility();
            add(byDepartment, responsibility.department(), held);
            add(byPerson, responsibility.person(), held);
            nobodys = responsibility.department() == null ? nobodys.plus(held) : nobodys;
        }
    }

    private Held held(Project project) {
        var stage = project.stage(asOf);
        if (stage == null) {
            return Held.NOTHING;
        }
        var signed = signed(project);
        var isInHand = stage != Stage.TERMINATED;
        if (signed == Signed.NONE) {
            return isInHand ? Held.ONE_IN_HAND : Held.NOTHING;
        }
        var isNew = project.profile().kind() == ProjectKind.NEW;
        return new Held(isInHand ? 1 : 0, isNew ? signed : Signed.NONE, isNew ? Signed.NONE : signed);
    }

    private Signed signed(Project project) {
        var on = project.countsAsReachedOn(Stage.SIGNED);
        if (on == null || on.getYear() != asOf.getYear() || on.isAfter(asOf)) {
            return Signed.NONE;
        }
        var planned = project.profile().planned();
        if (planned == null) {
            return new Signed(1, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return planned.currency() == Currency.CNY
                ? new Signed(1, planned.amount(), BigDecimal.ZERO)
                : new Signed(1, BigDecimal.ZERO, planned.amount());
    }

    private void add(Caseload other) {
        other.byDepartment.forEach((department, held) -> add(byDepartment, department, held));
        other.byPerson.forEach((person, held) -> add(byPerson, person, held));
        nobodys = nobodys.plus(other.nobodys);
    }

    private static void add(Map<String, Held> to, @Nullable String code, Held held) {
        if (code != null) {
            to.merge(code, held, Held::plus);
        }
    }
}
