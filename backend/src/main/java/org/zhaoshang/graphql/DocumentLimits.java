package org.zhaoshang.graphql;

import graphql.GraphQLError;
import graphql.language.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoshang.shared.Text;

/** What is too much about a document. */
final class DocumentLimits {

    private static final Text DEPTH = new Text("查询的层数", "the document is too deep");
    private static final Text FIELDS = new Text("查询的字段数", "the document selects too many fields");
    private static final Text ROOT_FIELDS = new Text("顶层字段数", "the document has too many fields on top");
    private static final Text ALIASES = new Text("别名数", "the document has too many aliases");
    private static final Text DIRECTIVES = new Text("指令数", "the document has too many directives");
    private static final Text DIRECTIVES_AT_ONCE = new Text("同一处的指令数", "one place has too many directives");

    private DocumentLimits() {}

    static List<GraphQLError> exceeded(Document document, Limits limits, Locale locale) {
        var size = DocumentSize.of(document);
        var errors = new ArrayList<GraphQLError>();
        check(errors, DEPTH, "depth", size.depth(), limits.depth(), locale);
        check(errors, FIELDS, "fields", size.fields(), limits.fields(), locale);
        check(errors, ROOT_FIELDS, "rootFields", size.rootFields(), limits.rootFields(), locale);
        check(errors, ALIASES, "aliases", size.aliases(), limits.aliases(), locale);
        check(errors, DIRECTIVES, "directives", size.directives(), limits.directives(), locale);
        check(
                errors,
                DIRECTIVES_AT_ONCE,
                "directivesPerField",
                size.directivesAtOnce(),
                limits.directivesPerField(),
                locale);
        return errors;
    }

    private static void check(
            List<GraphQLError> errors, Text what, String limit, long asked, long allowed, Locale locale) {
        if (asked > allowed) {
            errors.add(TooMuch.error(what, limit, asked, allowed, locale));
        }
    }
}
