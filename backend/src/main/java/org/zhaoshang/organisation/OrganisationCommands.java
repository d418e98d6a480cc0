package org.zhaoshang.organisation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.projects.Named;

/** Answers the schema's changes of departments, people and industries. */
@Controller
class OrganisationCommands {

    record DepartmentPayload(@Nullable Named department, List<UserError> userErrors) {}

    record PersonPayload(@Nullable Named person, List<UserError> userErrors) {}

    record IndustryPayload(@Nullable Named industry, List<UserError> userErrors) {}

    private final Commands commands;

    OrganisationCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    DepartmentPayload departmentCreate(@Argument DepartmentCreation input, Locale locale) {
        return departmentPayload(commands.create(Department.class, input.code(), input), locale);
    }

    @MutationMapping
    DepartmentPayload departmentUpdate(@Argument DepartmentUpdate input, Locale locale) {
        return departmentPayload(
                commands.revise(Department.class, input.code(), input.expectedVersion(), input), locale);
    }

    @MutationMapping
    PersonPayload personCreate(@Argument PersonCreation input, Locale locale) {
        return personPayload(commands.create(Person.class, input.code(), input), locale);
    }

    @MutationMapping
    PersonPayload personUpdate(@Argument PersonUpdate input, Locale locale) {
        return personPayload(commands.revise(Person.class, input.code(), input.expectedVersion(), input), locale);
    }

    @MutationMapping
    IndustryPayload industryUpdate(@Argument IndustryUpdate input, Locale locale) {
        var outcome = commands.revise(Industry.class, input.code(), input.expectedVersion(), input);
        var industry = outcome.record();
        return new IndustryPayload(
                industry == null ? null : Named.industry(outcome.ledger(), industry.code(), locale),
                outcome.userErrors());
    }

    private static DepartmentPayload departmentPayload(Outcome<Department> outcome, Locale locale) {
        var department = outcome.record();
        return new DepartmentPayload(
                department == null ? null : Named.department(outcome.ledger(), department.code(), locale),
                outcome.userErrors());
    }

    private static PersonPayload personPayload(Outcome<Person> outcome, Locale locale) {
        var person = outcome.record();
        return new PersonPayload(
                person == null ? null : Named.person(outcome.ledger(), person.code(), locale), outcome.userErrors());
    }
}
