package org.zhaoshang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.ledger;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;

/** An import knows departments by their names alone. */
class NamesTest {

    private final Ledger ledger =
            ledger(new Department("A", "区甲局", null, Department.Type.DEPARTMENT, List.of("甲局"), Map.of(), Stamp.NONE));

    @Test
    void noTwoDepartmentsGoByOneNameHoweverItIsTyped() {
        assertThat(create("B", "区乙局", "乙局")).isEmpty();
        assertThat(create("B", "区甲局")).containsExactly("name ALREADY_EXISTS");
        assertThat(create("B", "甲　局")).containsExactly("name ALREADY_EXISTS");
        assertThat(create("B", "区乙局", "区 甲局", "乙局")).containsExactly("aliases.区 甲局 ALREADY_EXISTS");
        assertThat(create("B", "  ")).containsExactly("name REQUIRED");
    }

    @Test
    void aDepartmentMayKeepItsOwnNames() {
        assertThat(create("A", "甲局", "区甲局")).isEmpty();
    }

    private List<String> create(String code, String name, String... aliases) {
        var creation = new DepartmentCreation(code, name, null, Department.Type.DEPARTMENT, List.of(aliases));
        return Trial.of(creation, ledger).errors();
    }
}
