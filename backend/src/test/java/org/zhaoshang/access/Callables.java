package org.zhaoshang.access;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that can be called, as the schema and the mappings of the running application have it. */
final class Callables {

    /** Parts of a path that nobody has: what is asked for is not there, which only those learn who may ask. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** Files that are packed with the application, see {@link PackedFiles}. */
    private static final String PACKED = "/**";

    /** All its slides take a second. */
    private static final String DECK = "/decks/board.pptx";

    private Callables() {}

    /** @param name as the table calls it; @param document what asks for it with as little as it takes */
    record Field(String name, String document) {}

    /** @param name as the table calls it: method and pattern */
    record Path(String name, String method, String path) {}

    static List<Field> fields(GraphQLSchema schema) {
        var fields = new ArrayList<Field>();
        for (var type : List.of(schema.getQueryType(), schema.getMutationType())) {
            for (var field : type.getFieldDefinitions()) {
                fields.add(new Field(type.getName() + "." + field.getName(), document(type, field)));
            }
        }
        return fields;
    }

    static List<Path> paths(ApplicationContext application) {
        var names = new TreeSet<String>();
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues().forEach(pattern -> {
                            var methods = info.getMethodsCondition().getMethods();
                            if (methods.isEmpty()) {
                                names.add("GET " + pattern);
                            }
                            methods.forEach(method -> names.add(method + " " + pattern));
                        })));
        application.getBeansOfType(RouterFunction.class).values().forEach(router -> router.accept(new Routes(names)));
        application
                .getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(pattern -> names.add("GET " + pattern)));
        names.remove("GET " + PACKED);
        names.removeIf(name -> name.contains("/bench/")); // of the benchmarks
        names.add("POST /api/import?apply=true"); // the same path, and not the same thing
        names.add("DELETE /api/session"); // a filter's
        return names.stream().map(Callables::path).toList();
    }

    private static Path path(String name) {
        var method = name.substring(0, name.indexOf(' '));
        var path = VARIABLE.matcher(name.substring(name.indexOf(' ') + 1))
                .replaceAll(found -> switch (found.group(1)) {
                    case "period" -> "2015-03";
                    case "id" -> "00000000-0000-0000-0000-000000000000";
                    default -> "nothing";
                })
                .replace("**", "nothing");
        return new Path(name, method, path.equals(DECK) ? path + "?panels=nothing" : path);
    }

    private static String document(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": " + literal(argument))
                .collect(Collectors.joining(", "));
        var composite = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType;
        return "%s { %s%s%s }"
                .formatted(
                        type.getName().equals("Query") ? "query" : "mutation",
                        field.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        composite ? " { __typename }" : "");
    }

    private static String literal(GraphQLArgument argument) {
        return literal(argument.getType());
    }

    /** Nothing that is ever taken: no change of a record comes of it. */
    private static String literal(GraphQLInputType type) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList) {
            return "[]";
        }
        if (bare instanceof GraphQLEnumType codes) {
            return codes.getValues().get(0).getName();
        }
        if (bare instanceof GraphQLInputObjectType object) {
            return object.getFields().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                    .map(Callables::given)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Boolean" -> "false";
            case "Int", "Decimal", "Amount", "Float" -> "1";
            case "Date" -> "\"2015-03-31\"";
            case "DateTime" -> "\"2015-03-31T00:00:00Z\"";
            case "JSON" -> "{}";
            default -> "\"\"";
        };
    }

    private static String given(GraphQLInputObjectField field) {
        return field.getName() + ": " + literal(field.getType());
    }

    /** The paths of functions that answer. */
    private static final class Routes implements RouterFunctions.Visitor, RequestPredicates.Visitor {

        private final TreeSet<String> names;

        Routes(TreeSet<String> names) {
            this.names = names;
        }

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> function) {
            predicate.accept(this);
        }

        @Override
        public void path(String pattern) {
            names.add("GET " + pattern);
            names.add("POST " + pattern);
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void attributes(java.util.Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> router) {
            throw new IllegalStateException("what it answers is not to be told: " + router);
        }

        @Override
        public void method(java.util.Set<HttpMethod> methods) {}

        @Override
        @SuppressWarnings("removal")
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void param(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
