package org.zhaoshang.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;

/** Another description of somebody (修改责任人): a new post, another department; what is not given stays as it is. */
record PersonUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<String> department,
        ArgumentValue<String> title,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Person> {

    @Override
    public Person revise(Person current, Ledger ledger, Mistakes mistakes) {
        var next = new Person(
                current.code(),
                Given.required(name, current.name(), mistakes, "name").strip(),
                Given.words(nameEn, current.nameEn()),
                Given.or(department, current.department()),
                Given.words(title, current.title()),
                current.extra(),
                current.stamp());
        mistakes.required(next.name(), "name");
        mistakes.known(ledger, Department.class, next.department(), "department");
        return next;
    }
}
