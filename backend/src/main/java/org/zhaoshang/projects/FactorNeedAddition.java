package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/**
 * Something that a project needs (要素需求): land, power, water, gas, finance.
 *
 * @param need its code within the project
 */
record FactorNeedAddition(
        String code,
        String need,
        Factor factor,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable LocalDate neededOn,
        @Nullable String department,
        @Nullable String note,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var added = new FactorNeed(
                need.strip(),
                factor,
                quantity == null ? null : Decimals.plain(quantity),
                Given.words(unit),
                neededOn,
                null,
                department,
                Given.words(note),
                Map.of());
        var factors = project.service().factors();
        if (Entries.added(factors, added, FactorNeed::code, known -> known.met(null), mistakes, "need")) {
            return project;
        }
        mistakes.known(ledger, Department.class, department, "department");
        if (quantity != null) {
            mistakes.required(unit, "unit");
            if (quantity.signum() <= 0) {
                mistakes.add(Code.INVALID, new Text("数量必须大于 0", "a quantity is more than 0"), "quantity");
            }
        }
        return project.withService(project.service().withFactors(Entries.plus(factors, added)));
    }
}
