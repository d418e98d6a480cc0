package org.zhaoshang.industries;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Rate;

/**
 * One industry as of a day, or all of them together.
 *
 * @param code the industry's; null for all together
 * @param whole all together, of which this is a part
 */
record IndustryStanding(@Nullable String code, Ledger ledger, IndustryTally tally, IndustryTally whole) {

    /** One stage of an industry. */
    record IndustryStage(Stage stage, int count, int enteredThisYear, Change yearOnYear) {}

    public int count() {
        return tally.inHand();
    }

    public Change monthOnMonth() {
        return Change.of(count(), tally.inHandMonthBefore);
    }

    public Change yearOnYear() {
        return Change.of(count(), tally.inHandYearBefore);
    }

    public List<IndustryStage> stages() {
        return Stage.course().stream()
                .map(stage -> new IndustryStage(
                        stage,
                        tally.standing[stage.ordinal()],
                        tally.entered[stage.ordinal()],
                        Change.of(tally.entered[stage.ordinal()], tally.enteredYearBefore[stage.ordinal()])))
                .toList();
    }

    public int terminated() {
        return tally.standing[Stage.TERMINATED.ordinal()];
    }

    public Money planned() {
        return tally.planned.of(Currency.CNY);
    }

    public @Nullable Money plannedUsd() {
        return tally.planned.dollars();
    }

    public Money arrived() {
        return tally.arrived.of(Currency.CNY);
    }

    public @Nullable Money arrivedUsd() {
        return tally.arrived.dollars();
    }

    public Money arrivedThisYear() {
        return tally.arrivedThisYear.of(Currency.CNY);
    }

    public @Nullable Money arrivedThisYearUsd() {
        return tally.arrivedThisYear.dollars();
    }

    public Change arrivedYearOnYear() {
        return Change.of(arrivedThisYear(), tally.arrivedYearBefore.of(Currency.CNY), MoneyUnit.YI);
    }

    public Change arrivedUsdYearOnYear() {
        return Change.of(
                tally.arrivedThisYear.of(Currency.USD), tally.arrivedYearBefore.of(Currency.USD), MoneyUnit.WAN);
    }

    public @Nullable Rate countShare() {
        return Rate.of(BigDecimal.valueOf(count()), BigDecimal.valueOf(whole.inHand()));
    }

    public @Nullable Rate plannedShare() {
        return Rate.of(planned().amount(), whole.planned.of(Currency.CNY).amount());
    }

    public @Nullable Rate arrivedShare() {
        return Rate.of(
                arrivedThisYear().amount(),
                whole.arrivedThisYear.of(Currency.CNY).amount());
    }
}
