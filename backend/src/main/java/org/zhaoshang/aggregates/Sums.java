package org.zhaoshang.aggregates;

import java.time.LocalDate;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/** What some projects come to, in yuan. */
record Sums(int count, Money planned, Money arrived) {

    static final Sums NONE = new Sums(0, Money.zero(Currency.CNY), Money.zero(Currency.CNY));

    static Sums of(Project project, LocalDate day) {
        var planned = project.profile().planned();
        return new Sums(
                1,
                planned != null && planned.currency() == Currency.CNY ? planned : NONE.planned(),
                project.arrived(Currency.CNY, day));
    }

    Sums plus(Sums other) {
        return new Sums(count + other.count, planned.plus(other.planned), arrived.plus(other.arrived));
    }
}
