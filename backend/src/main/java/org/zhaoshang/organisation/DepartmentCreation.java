package org.zhaoshang.organisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;

/** A new responsible unit (新增责任单位). */
record DepartmentCreation(
        String code,
        String name,
        @Nullable String nameEn,
        Department.Type type,
        @Nullable List<String> aliases) implements Commands.Creation<Department> {

    @Override
    public Department create(Ledger ledger, Mistakes mistakes) {
        var department = new Department(
                code, name.strip(), Given.words(nameEn), type, Given.names(aliases), Map.of(), Stamp.NONE);
        Names.of(department).check(ledger.all(Department.class), Names::of, mistakes);
        return department;
    }
}
