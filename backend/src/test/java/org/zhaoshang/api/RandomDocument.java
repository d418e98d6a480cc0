package org.zhaoshang.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document that the schema allows and nobody would write: any fields, any arguments, values at every edge. */
final class RandomDocument {

    private static final int DEEPEST = 7;
    private static final int DEEPEST_INPUT = 4;

    private static final Map<String, List<String>> VALUES = Map.of(
            "Int", List.of("-1", "0", "1", "3", "20", "500", "501", "2015", "2147483647", "-2147483648"),
            "Float", List.of("0", "-1.5", "1e300"),
            "Boolean", List.of("true", "false"),
            "String",
                    List.of(
                            "\"\"",
                            "\"园区\"",
                            "\"用地.亩\"",
                            "\"..\"",
                            "\"$where\"",
                            "\"%s%d{0}\"",
                            "\"\\u0000\"",
                            "\"MToxMjM\"",
                            "\"😀\""),
            "ID",
                    List.of(
                            "\"\"",
                            "\"BIOMED\"",
                            "\"DOMESTIC_CAPITAL\"",
                            "\"MAJOR_SIGNED\"",
                            "\"2015-02\"",
                            "\"INVEST_BUREAU\"",
                            "7"),
            "Date", List.of("\"2015-03-31\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2016-02-29\"", "\"2014-12-31\""),
            "DateTime",
                    List.of("\"2015-04-01T00:00:00Z\"", "\"1970-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59Z\""),
            "Decimal", List.of("0", "1.5", "-3", "1e30", "123456789012345678901234567890.123"),
            "Amount", List.of("1.5", "{amount: 3, unit: WAN}", "{amount: 1, unit: NOTHING}", "\"1\"", "-1"),
            "JSON", List.of("null", "1", "\"text\"", "[1, {a: 2}]", "{a: {b: null}}", "true"));

    private final GraphQLSchema schema;
    private final Random random;

    RandomDocument(GraphQLSchema schema, long seed) {
        this.schema = schema;
        random = new Random(seed);
    }

    String text() {
        return random.nextInt(10) == 0 ? change() : selection(schema.getQueryType(), 0);
    }

    /** A document that changes something, or would. */
    String change() {
        return "mutation " + selection(schema.getMutationType(), 0);
    }

    private String selection(GraphQLObjectType type, int depth) {
        var fields = type.getFieldDefinitions().stream()
                .filter(field -> depth < DEEPEST || isLeaf(field.getType()))
                .toList();
        if (fields.isEmpty()) {
            return "{ __typename }";
        }
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> "f" + i + ": " + field(fields.get(random.nextInt(fields.size())), depth))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var arguments = field.getArguments().stream()
                .filter(argument -> isRequired(argument) || random.nextInt(3) == 0)
                .map(argument -> argument.getName() + ": " + value(argument.getType(), 0))
                .collect(Collectors.joining(", "));
        var called = field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLObjectType object) {
            return called + " " + selection(object, depth + 1);
        }
        return isLeaf(field.getType()) ? called : called + " { __typename }";
    }

    private String value(GraphQLInputType type, int depth) {
        if (type instanceof GraphQLNonNull required) {
            return value((GraphQLInputType) required.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            var item = (GraphQLInputType) list.getWrappedType();
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> value(item, depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof GraphQLEnumType codes) {
            return any(codes.getValues()).getName();
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object.getFields().stream()
                    .filter(field -> isRequired(field) || (depth < DEEPEST_INPUT && random.nextInt(4) == 0))
                    .map(field -> field.getName() + ": " + value(field.getType(), depth + 1))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return any(VALUES.get(((GraphQLNamedType) type).getName()));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static boolean isLeaf(GraphQLOutputType type) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type));
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }
}
