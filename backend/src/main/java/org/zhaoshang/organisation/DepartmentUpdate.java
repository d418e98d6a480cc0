package org.zhaoshang.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;

/** Another description of a responsible unit (修改责任单位); what is not given stays as it is. */
record DepartmentUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<Department.Type> type,
        ArgumentValue<List<String>> aliases,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Department> {

    @Override
    public Department revise(Department current, Ledger ledger, Mistakes mistakes) {
        var next = new Department(
                current.code(),
                Given.required(name, current.name(), mistakes, "name").strip(),
                Given.words(nameEn, current.nameEn()),
                Given.required(type, current.type(), mistakes, "type"),
                aliases.isOmitted() ? current.aliases() : Given.names(aliases.value()),
                current.extra(),
                current.stamp());
        Names.of(next).check(ledger.all(Department.class), Names::of, mistakes);
        return next;
    }
}
