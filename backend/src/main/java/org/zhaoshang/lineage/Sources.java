package org.zhaoshang.lineage;

import graphql.GraphQLException;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.SavedPanel;

/**
 * What lies behind a figure, asked as whoever looks would ask: how its numbers are counted, which projects they are of, and what
 * was changed since.
 */
@Component
class Sources {

    private static final int SHOWN = 50;

    private static final String BASES = """
            query($asOf: Date, $knownAt: DateTime) {
              board(asOf: $asOf, knownAt: $knownAt) { indicators { name basis unitLabel } }
            }
            """;
    private static final String CHANGES = """
            query($since: DateTime) {
              changes(since: $since, first: 20) { nodes { at by name kindLabel summary } }
            }
            """;

    /** The fields that count projects, by the same arguments as those by which a list of them is asked for. */
    private static final List<String> OF_PROJECTS = List.of("projectStats", "projects");

    private static final List<String> WHICH = List.of("filter", "asOf", "knownAt");

    /** A few projects, and how many there are. */
    record Projects(int count, List<Map<String, Object>> first) {}

    private final ObjectProvider<ExecutionGraphQlService> graphql;

    Sources(ObjectProvider<ExecutionGraphQlService> graphql) {
        this.graphql = graphql;
    }

    /** The indicators of which a panel tells, each with its basis; none where it tells of none. */
    List<Map<String, Object>> bases(Figure figure, SavedPanel panel, Locale locale) {
        return query(panel).filter(query -> AstPrinter.printAst(query).contains("indicators")).stream()
                .flatMap(query -> ask(BASES, variables(figure, Map.of()), locale).stream())
                .flatMap(data -> list(data, "board", "indicators").stream())
                .toList();
    }

    /** The projects that a panel counts, where its query says which. */
    Optional<Projects> projects(Figure figure, SavedPanel panel, Map<String, @Nullable Object> given, Locale locale) {
        return query(panel)
                .flatMap(query -> counting(query).flatMap(field -> {
                    var arguments = field.getArguments().stream()
                            .filter(argument -> WHICH.contains(argument.getName()))
                            .map(AstPrinter::printAst)
                            .collect(Collectors.joining(", "));
                    var declared = query.getVariableDefinitions().stream()
                            .filter(variable -> arguments.matches("(?s).*\\$" + variable.getName() + "\\b.*"))
                            .map(AstPrinter::printAst)
                            .collect(Collectors.joining(", "));
                    var document = "query%s { projects(%sfirst: %d) { totalCount nodes { code name stageLabel } } }"
                            .formatted(
                                    declared.isEmpty() ? "" : "(" + declared + ")",
                                    arguments.isEmpty() ? "" : arguments + ", ",
                                    SHOWN);
                    return ask(document, variables(figure, given), locale)
                            .map(data -> new Projects(
                                    data.get("projects") instanceof Map<?, ?> page
                                                    && page.get("totalCount") instanceof Integer all
                                            ? all
                                            : 0,
                                    list(data, "projects", "nodes")));
                }));
    }

    List<Map<String, Object>> changesSince(Instant moment, Locale locale) {
        return ask(CHANGES, Map.of("since", moment.plusMillis(1).toString()), locale)
                .map(data -> list(data, "changes", "nodes"))
                .orElse(List.of());
    }

    private static Optional<OperationDefinition> query(SavedPanel panel) {
        try {
            return Parser.parse(panel.query()).getFirstDefinitionOfType(OperationDefinition.class);
        } catch (GraphQLException e) {
            return Optional.empty();
        }
    }

    private static Optional<Field> counting(OperationDefinition query) {
        return query.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .filter(field -> OF_PROJECTS.contains(field.getName()))
                .findFirst();
    }

    private static Map<String, Object> variables(Figure figure, Map<String, @Nullable Object> given) {
        var values = new LinkedHashMap<String, Object>();
        given.forEach((name, value) -> {
            if (value != null) {
                values.put(name, value);
            }
        });
        values.putAll(figure.variables());
        values.put("asOf", figure.asOf().toString());
        values.put("knownAt", figure.knownAt().toString());
        return values;
    }

    /** Nothing where it may not be asked, or has no answer. */
    private Optional<Map<String, Object>> ask(String document, Map<String, Object> variables, Locale locale) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), UUID.randomUUID().toString(), locale);
        var response = graphql.getObject().execute(request).block();
        if (response == null || !response.getErrors().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> data = response.getData();
        return Optional.ofNullable(data);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> data, String field, String within) {
        return data.get(field) instanceof Map<?, ?> found && found.get(within) instanceof List<?> list
                ? (List<Map<String, Object>>) list
                : List.of();
    }
}
