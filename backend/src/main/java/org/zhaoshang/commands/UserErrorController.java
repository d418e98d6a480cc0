package org.zhaoshang.commands;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells a mistake in the language of whoever made it. */
@Controller
class UserErrorController {

    @SchemaMapping(typeName = "UserError")
    String message(UserError error, Locale locale) {
        return error.words().in(locale);
    }
}
