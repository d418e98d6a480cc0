package org.zhaoshang.organisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Stamp;

/** Somebody new who is responsible for projects (新增责任人). */
record PersonCreation(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String department,
        @Nullable String title) implements Commands.Creation<Person> {

    @Override
    public Person create(Ledger ledger, Mistakes mistakes) {
        var person = new Person(
                code, name.strip(), Given.words(nameEn), department, Given.words(title), Map.of(), Stamp.NONE);
        mistakes.required(person.name(), "name");
        mistakes.known(ledger, Department.class, person.department(), "department");
        return person;
    }
}
