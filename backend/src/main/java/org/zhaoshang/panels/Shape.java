package org.zhaoshang.panels;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.SavedPanel.Mapping;

/**
 * What an answer will look like, whichever records there are: an answer without rows tells nothing of its rows, and a
 * mapping that fits them is wanted all the same.
 */
final class Shape {

    private static final Set<String> NUMBERS = Set.of("Int", "Float", "Decimal");

    /** What may be anything: only an answer tells. */
    private static final String ANYTHING = "JSON";

    /** A place within an answer: what was selected there, and its type; null for the answer as a whole. */
    private record Place(
            List<ExecutableNormalizedField> fields,
            @Nullable GraphQLOutputType type) {}

    private final GraphQLSchema schema;
    private final Place answer;
    private final Mistakes mistakes;

    private Shape(GraphQLSchema schema, ExecutableNormalizedOperation operation, Mistakes mistakes) {
        this.schema = schema;
        this.answer = new Place(operation.getTopLevelFields(), null);
        this.mistakes = mistakes;
    }

    /** Whether the mapping fits; what does not is among the mistakes. */
    static boolean fits(
            GraphQLSchema schema, ExecutableNormalizedOperation operation, Mapping mapping, Mistakes mistakes) {
        return new Shape(schema, operation, mistakes).fits(mapping);
    }

    private boolean fits(Mapping mapping) {
        var rows = at(answer, mapping.rows(), "mapping", "rows");
        if (rows == null) {
            return false;
        }
        if (isAnything(rows)) {
            return true;
        }
        if (!isList(rows)) {
            mistakes.add(Code.INVALID, MappingWords.noList(mapping.rows(), names(rows)), "mapping", "rows");
            return false;
        }
        var row = new Place(rows.fields(), item(rows));
        var fits = isWord(row, mapping.label(), "label");
        if (mapping.series() != null) {
            fits &= isWord(row, mapping.series(), "series");
        }
        for (var i = 0; i < mapping.values().size(); i++) {
            fits &= isNumber(row, mapping.values().get(i), "mapping", "values", String.valueOf(i));
        }
        return fits;
    }

    private boolean isWord(Place row, String path, String field) {
        var word = at(row, path, "mapping", field);
        if (word == null) {
            return false;
        }
        if (isList(word) || !isLeaf(word)) {
            mistakes.add(Code.INVALID, MappingWords.noLabel(path, names(word)), "mapping", field);
            return false;
        }
        return true;
    }

    private boolean isNumber(Place row, String path, String... field) {
        var value = at(row, path, field);
        if (value == null) {
            return false;
        }
        if (!isAnything(value) && (isList(value) || !NUMBERS.contains(name(value)))) {
            mistakes.add(Code.INVALID, MappingWords.noNumber(path, names(value)), field);
            return false;
        }
        return true;
    }

    /** Null where there is no such place, which is a mistake. */
    private @Nullable Place at(Place from, String path, String... field) {
        var place = from;
        for (var step : path.split("\\.", -1)) {
            if (isAnything(place)) {
                return place;
            }
            if (isList(place)) {
                if (Found.index(step) < 0) {
                    mistakes.add(Code.INVALID, MappingWords.needsPlace(path, step), field);
                    return null;
                }
                place = new Place(place.fields(), item(place));
                continue;
            }
            var chosen = place.fields().stream()
                    .filter(selected -> selected.getResultKey().equals(step))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                mistakes.add(Code.INVALID, MappingWords.missing(path, step, names(place)), field);
                return null;
            }
            place = new Place(chosen.getChildren(), chosen.getType(schema));
        }
        return place;
    }

    private static List<String> names(Place place) {
        var names = new ArrayList<String>();
        place.fields().forEach(field -> names.add(field.getResultKey()));
        return names.stream().distinct().toList();
    }

    private static boolean isList(Place place) {
        return place.type() != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(place.type()));
    }

    private static boolean isLeaf(Place place) {
        var type = unwrapped(place);
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }

    private static boolean isAnything(Place place) {
        return ANYTHING.equals(name(place)) && !isList(place);
    }

    private static @Nullable String name(Place place) {
        return unwrapped(place) instanceof GraphQLNamedType named ? named.getName() : null;
    }

    private static @Nullable GraphQLType unwrapped(Place place) {
        return place.type() == null ? null : GraphQLTypeUtil.unwrapNonNull(place.type());
    }

    private static GraphQLOutputType item(Place list) {
        var type = GraphQLTypeUtil.unwrapNonNull(Objects.requireNonNull(list.type()));
        return (GraphQLOutputType) GraphQLTypeUtil.unwrapOne(type);
    }
}
