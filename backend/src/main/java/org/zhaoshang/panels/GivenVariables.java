package org.zhaoshang.panels;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.AstPrinter;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Values that somebody gives for variables of a panel's query (变量), by an address or in a document: only such as the query
 * declares and its types take. An address has nothing but texts: what they mean, the types say.
 */
@Component
class GivenVariables {

    private final ObjectProvider<GraphQlSource> source;

    GivenVariables(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    Map<String, @Nullable Object> read(Question question, Map<String, ?> given) throws WrongVariable {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var name : given.keySet()) {
            var definition = definition(question, name);
            var value = read(definition.getType(), given.get(name));
            if (!isTaken(definition, value)) {
                throw WrongVariable.noValue(name, AstPrinter.printAst(definition.getType()));
            }
            values.put(name, value);
        }
        return values;
    }

    /** The day and the moment have names of their own in an address. */
    private static VariableDefinition definition(Question question, String name) throws WrongVariable {
        return question.query().getVariableDefinitions().stream()
                .filter(each -> each.getName().equals(name))
                .filter(each -> !name.equals(Question.DAY) && !name.equals(Question.MOMENT))
                .findFirst()
                .orElseThrow(() -> WrongVariable.unknown(name));
    }

    private boolean isTaken(VariableDefinition definition, @Nullable Object value) {
        var values = new LinkedHashMap<String, Object>();
        values.put(definition.getName(), value);
        try {
            ValuesResolver.coerceVariableValues(
                    schema(), List.of(definition), new RawVariables(values), GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (GraphQLException e) {
            return false;
        }
    }

    private GraphQLSchema schema() {
        return source.getObject().schema();
    }

    private static @Nullable Object read(Type<?> type, @Nullable Object given) {
        if (!(given instanceof String text)) {
            return given;
        }
        if (type instanceof NonNullType required) {
            return read(required.getType(), text);
        }
        if (type instanceof ListType list) {
            return text.startsWith("[")
                    ? json(text)
                    : Stream.of(text.split(",", -1))
                            .map(part -> read(list.getType(), part))
                            .toList();
        }
        return switch (((TypeName) type).getName()) {
            case "Int", "Float", "Decimal" -> number(text);
            case "Boolean" -> text.equals("true") ? (Object) true : text.equals("false") ? false : text;
            default -> text.startsWith("{") ? json(text) : text;
        };
    }

    /** What is no number stays a text, and is refused as one. */
    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static @Nullable Object json(String text) {
        try {
            return Variables.readAny(text);
        } catch (JacksonException e) {
            return text;
        }
    }
}
