package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;

/** A new indicator (新建指标), without targets yet. */
record IndicatorCreation(
        String code,
        String name,
        @Nullable String nameEn,
        Unit unit,
        MeasureInput measure,
        @Nullable FilterInput filter,
        String basis,
        @Nullable String basisEn,
        BigDecimal weight,
        @Nullable Integer order,
        @Nullable List<String> aliases)
        implements Commands.Creation<Indicator> {

    @Override
    public Indicator create(Ledger ledger, Mistakes mistakes) {
        var indicator = new Indicator(
                code,
                name.strip(),
                Given.words(nameEn),
                unit,
                measure.measure(mistakes),
                FilterInput.filter(filter),
                basis.strip(),
                Given.words(basisEn),
                mistakes.exact(weight, "weight") ? Decimals.plain(weight) : BigDecimal.ZERO,
                order == null ? afterTheOthers(ledger) : order,
                Given.names(aliases),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Stamp.NONE);
        IndicatorRules.check(indicator, ledger, mistakes);
        return indicator;
    }

    private int afterTheOthers(Ledger ledger) {
        return ledger.all(Indicator.class).stream()
                        .filter(other -> !other.code().equals(code))
                        .mapToInt(Indicator::order)
                        .max()
                        .orElse(0)
                + 1;
    }
}
