package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.zhaoshang.bulletin.Bulletins;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import org.zhaoshang.targets.Figures;

/**
 * The demonstration's report of January and February (演示数据), published before money that was recorded twice was taken
 * back: its figures stay as they were printed, the board's are the corrected ones. Done before anybody is answered, and
 * once, in two steps of which a crash may leave the second to the next start.
 */
@Component
class Demonstration implements SmartInitializingSingleton {

    private static final Author SEED = new Author("zhaoshang", "seed");
    private static final String PROJECT = "WJ-065";
    private static final LocalDate ARRIVED_ON = LocalDate.of(2015, 2, 4);
    private static final String RECORDED_TWICE = "DZ1502-09-2";
    private static final String TAKEN_BACK = "DZ1502-09-2C";

    private static final ReportPublication REPORT =
            new ReportPublication("2015-02", "2015年1—2月投资促进目标完成情况（演示）", LocalDate.of(2015, 2, 28), null, "演示数据");

    private final Store store;
    private final Figures figures;
    private final Bulletins bulletins;

    Demonstration(Store store, Figures figures, Bulletins bulletins) {
        this.store = store;
        this.figures = figures;
        this.bulletins = bulletins;
    }

    @Override
    public void afterSingletonsInstantiated() {
        store.whenOpen(() -> {
            if (store.holdsDemonstration()) {
                store.ledger()
                        .find(Project.class, PROJECT)
                        .filter(Demonstration::isUncorrected)
                        .ifPresent(this::correct);
            }
        });
    }

    private static boolean isUncorrected(Project project) {
        var references = project.arrivals().stream().map(FundArrival::reference).toList();
        return references.contains(RECORDED_TWICE) && !references.contains(TAKEN_BACK);
    }

    private void correct(Project project) {
        try {
            var ledger = store.ledger();
            if (ledger.find(PublishedReport.class, REPORT.code()).isEmpty()) {
                var asOf = REPORT.asOf();
                var report = REPORT.freeze(ledger, figures.of(ledger, asOf), bulletins.toPrint(ledger, asOf));
                store.write(List.of(report), SEED);
            }
            store.write(List.of(project.withArrival(reversal())), SEED.because("核对进账单：2000万元重复登记，予以冲销"));
        } catch (VersionConflict e) {
            throw new IllegalStateException("nobody else writes to the demonstration while it starts", e);
        }
    }

    /** On the day of the entry that it takes back, so that the sums of every day come out right. */
    private static FundArrival reversal() {
        var amount = Money.of(BigDecimal.valueOf(-2000), MoneyUnit.WAN, Currency.CNY);
        return new FundArrival(
                TAKEN_BACK, ARRIVED_ON, amount, FundSource.OUT_OF_PROVINCE, "重复登记，冲销", RECORDED_TWICE, Map.of());
    }
}
