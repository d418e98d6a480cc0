package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyText;

/** Small ledgers, told in the words of the domain. */
public final class Fixtures {

    private Fixtures() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Money money(String text) {
        return MoneyText.parse(text).orElseThrow();
    }

    /** A major project with a formal contract, carried by one department. */
    public static Project project(String code, StageEntry... stages) {
        return project(code, Agreement.FORMAL, List.of(Credit.whole("A")), List.of(stages), List.of());
    }

    public static Project funded(String code, FundArrival... arrivals) {
        return project(code, Agreement.FORMAL, List.of(Credit.whole("A")), List.of(), Arrays.asList(arrivals));
    }

    public static Project project(
            String code,
            Agreement agreement,
            List<Credit> credits,
            List<StageEntry> stages,
            List<FundArrival> arrivals) {
        return new Project(
                code,
                new Profile(
                        code + "示例", ProjectKind.NEW, true, "BIOMED", null, null, null, money("1亿元"), agreement, null),
                new Responsibility(credits, null, null),
                stages,
                List.of(),
                arrivals,
                Service.NONE,
                Map.of(),
                Map.of(),
                Stamp.NONE);
    }

    public static Credit credit(String department, String share) {
        return new Credit(department, new BigDecimal(share), Map.of());
    }

    public static FundArrival arrival(String reference, String on, String amount) {
        var source = amount.endsWith("美元") ? FundSource.FOREIGN : FundSource.OUT_OF_PROVINCE;
        return FundArrival.of(reference, day(on), money(amount), source);
    }

    public static StageEntry entered(Stage stage, String on) {
        return StageEntry.of(stage, day(on));
    }

    public static Indicator signedMajors(Target... targets) {
        return indicator(
                "MAJOR_SIGNED",
                Unit.COUNT,
                new Measure.CountReached(Stage.SIGNED),
                new IndicatorFilter(true, null, Set.of(), Set.of(), Set.of()),
                targets);
    }

    public static Indicator domesticCapital(Target... targets) {
        return indicator(
                "DOMESTIC_CAPITAL",
                Unit.YI_YUAN,
                new Measure.SumArrivals(),
                new IndicatorFilter(null, null, Set.of(), Set.of(), Set.of(FundSource.OUT_OF_PROVINCE)),
                targets);
    }

    public static Indicator indicator(
            String code, Unit unit, Measure measure, IndicatorFilter filter, Target... targets) {
        return new Indicator(
                code,
                code,
                null,
                unit,
                measure,
                filter,
                "口径",
                null,
                BigDecimal.ONE,
                1,
                List.of(),
                List.of(targets),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Stamp.NONE);
    }

    public static Indicator withShares(Indicator indicator, int year, Map<String, BigDecimal> shares) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.measure(),
                indicator.filter(),
                indicator.basis(),
                indicator.basisEn(),
                indicator.weight(),
                indicator.order(),
                indicator.aliases(),
                indicator.targets(),
                Map.of(year, shares),
                indicator.personShares(),
                indicator.reported(),
                indicator.extra(),
                indicator.stamp());
    }

    public static Target target(int year, String value, String... plan) {
        return new Target(
                year,
                Issuer.DISTRICT,
                value.isEmpty() ? null : new BigDecimal(value),
                null,
                false,
                Arrays.stream(plan).map(BigDecimal::new).toList(),
                null,
                Map.of());
    }

    public static Ledger ledger(LedgerRecord... records) {
        var written = new ArrayList<LedgerRecord>();
        for (var record : records) {
            written.add(record.stamped(record.stamp().next(java.time.Instant.EPOCH, "test")));
        }
        return Ledger.of(written);
    }
}
