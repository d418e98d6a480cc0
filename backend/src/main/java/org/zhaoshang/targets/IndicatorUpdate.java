package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** Another definition of an indicator (修改指标); what is not given stays as it is. */
record IndicatorUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<Unit> unit,
        ArgumentValue<MeasureInput> measure,
        ArgumentValue<FilterInput> filter,
        ArgumentValue<String> basis,
        ArgumentValue<String> basisEn,
        ArgumentValue<BigDecimal> weight,
        ArgumentValue<Integer> order,
        ArgumentValue<List<String>> aliases,
        @Nullable String reason,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Indicator> {

    @Override
    public Indicator revise(Indicator current, Ledger ledger, Mistakes mistakes) {
        var counted = measure.value();
        var next = new Indicator(
                current.code(),
                Given.required(name, current.name(), mistakes, "name").strip(),
                Given.words(nameEn, current.nameEn()),
                Given.required(unit, current.unit(), mistakes, "unit"),
                counted == null ? current.measure() : counted.measure(mistakes),
                filter.isOmitted() ? current.filter() : FilterInput.filter(filter.value()),
                Given.required(basis, current.basis(), mistakes, "basis").strip(),
                Given.words(basisEn, current.basisEn()),
                weight(current.weight(), mistakes),
                Given.required(order, current.order(), mistakes, "order"),
                aliases.isOmitted() ? current.aliases() : Given.names(aliases.value()),
                current.targets(),
                current.departmentShares(),
                current.personShares(),
                current.reported(),
                current.extra(),
                current.stamp());
        if (!measure.isOmitted() && counted == null) {
            mistakes.required(null, "measure");
        }
        IndicatorRules.check(next, ledger, mistakes);
        checkReason(current, next, mistakes);
        return next;
    }

    private BigDecimal weight(BigDecimal current, Mistakes mistakes) {
        var stated = Given.required(weight, current, mistakes, "weight");
        return mistakes.exact(stated, "weight") ? Decimals.unlessSame(current, stated) : current;
    }

    /** Figures keep their numbers when they come to mean something else, so somebody has to say why they may. */
    private void checkReason(Indicator current, Indicator next, Mistakes mistakes) {
        var figures = current.targets().size() + current.reported().size();
        var meansTheSame = current.unit() == next.unit() && current.measure().equals(next.measure());
        if (figures > 0 && !meansTheSame && Given.words(reason) == null) {
            mistakes.add(
                    Code.REQUIRED,
                    new Text(
                            "已有 %d 个目标或填报数，改计量单位或计算方法后数字不变而含义改变，请写明理由".formatted(figures),
                            "%d targets or typed-in figures keep their numbers and change their meaning with unit or measure; say why"
                                    .formatted(figures)),
                    "reason");
        }
    }
}
