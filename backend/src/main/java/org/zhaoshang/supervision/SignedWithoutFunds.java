package org.zhaoshang.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Money;

/**
 * Signed, and the money does not come (重签约轻到资): some days after the signing, less than a part of the planned
 * investment has arrived. Letters of intent and framework agreements promise no money. Currencies are never added up, so
 * a project with money in another one than its plan's is not accused of having none.
 */
record SignedWithoutFunds(int fundsDays, BigDecimal fundsPart) implements ProjectRule {

    @Override
    public void find(Project project, Spells spells) {
        var planned = project.profile().planned();
        var signedOn = project.reachedOn(Stage.SIGNED);
        if (planned == null || planned.amount().signum() <= 0 || signedOn == null || promisesNoMoney(project)) {
            return;
        }
        var due = signedOn.plusDays(fundsDays);
        for (var signed : Stays.at(Stage.FROM_SIGNING, project)) {
            var from = Span.later(due, signed.from());
            find(project, planned, new Span(from, signed.until()), spells);
        }
    }

    private void find(Project project, Money planned, Span signed, Spells spells) {
        var enough = planned.amount().multiply(fundsPart);
        var arrived = BigDecimal.ZERO;
        var otherwise = BigDecimal.ZERO;
        var arrivals = inOrder(project.arrivals());
        var poorSince = LocalDate.MIN;
        var poor = true;
        for (var i = 0; i < arrivals.size(); i++) {
            var amount = arrivals.get(i).amount();
            if (amount.currency() == planned.currency()) {
                arrived = arrived.add(amount.amount());
            } else {
                otherwise = otherwise.add(amount.amount());
            }
            var on = arrivals.get(i).on();
            if (i + 1 < arrivals.size() && arrivals.get(i + 1).on().equals(on)) {
                continue; // a day's entries count together: a booking and its reversal leave nothing in between
            }
            var isPoor = arrived.compareTo(enough) < 0 && otherwise.signum() <= 0;
            if (poor && !isPoor) {
                add(project, poorSince, on, signed, spells);
            } else if (!poor && isPoor) {
                poorSince = on;
            }
            poor = isPoor;
        }
        if (poor) {
            add(project, poorSince, LocalDate.MAX, signed, spells);
        }
    }

    private static void add(Project project, LocalDate from, LocalDate until, Span signed, Spells spells) {
        spells.add(
                AlertRule.SIGNED_WITHOUT_FUNDS,
                project,
                null,
                Span.later(from, signed.from()),
                Span.earlier(until, signed.until()));
    }

    private static boolean promisesNoMoney(Project project) {
        var agreement = project.profile().agreement();
        return agreement == Agreement.INTENT || agreement == Agreement.FRAMEWORK;
    }

    private static List<FundArrival> inOrder(List<FundArrival> arrivals) {
        for (var i = 1; i < arrivals.size(); i++) {
            if (arrivals.get(i).on().isBefore(arrivals.get(i - 1).on())) {
                return arrivals.stream()
                        .sorted(Comparator.comparing(FundArrival::on))
                        .toList();
            }
        }
        return arrivals;
    }
}
