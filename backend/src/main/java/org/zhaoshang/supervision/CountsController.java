package org.zhaoshang.supervision;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.projects.Named;

/** Answers whose the counted alerts are. */
@Controller
class CountsController {

    @SchemaMapping(typeName = "AlertDepartmentCount")
    Named department(AlertPage.DepartmentCount count, Locale locale) {
        return Named.department(count.ledger(), count.department(), locale);
    }

    @SchemaMapping(typeName = "AlertPersonCount")
    Named person(AlertPage.PersonCount count, Locale locale) {
        return Named.person(count.ledger(), count.person(), locale);
    }
}
