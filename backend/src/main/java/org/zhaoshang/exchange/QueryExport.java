package org.zhaoshang.exchange;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;

/**
 * Any list that a query answers (任意列表), as a table; one thing alone is a list of one. It is asked as whoever wants
 * it, page after page where the query takes {@code $after} and selects {@code pageInfo}.
 */
@Component
class QueryExport {

    private static final int MOST_PAGES = 5_000;
    private static final String AFTER = "after";
    private static final Text ONLY_QUERIES = new Text("只能导出查询", "Only a query can be exported");
    private static final Text INCOMPLETE = new Text("须有 query 和 rows", "query and rows are needed");
    private static final Text NO_ROWS = new Text("查询结果里没有这样的列表：", "The answer has no such list: ");

    private final ExecutionGraphQlService graphql;
    private final FieldLabels labels = FieldLabels.load();

    QueryExport(ExecutionGraphQlService graphql) {
        this.graphql = graphql;
    }

    /**
     * What is wanted.
     *
     * @param rows where in the answer the rows are: projects.nodes
     * @param headers the columns and their headers, where not all are wanted or other words; an empty header is ours
     */
    record Wanted(
            @Nullable String query,
            @Nullable Map<String, Object> variables,
            @Nullable String rows,
            @Nullable Map<String, String> headers,
            @Nullable String name) {}

    /** All rows; the table is to be closed when it was written. */
    QueryTable ask(Wanted wanted, Locale locale) throws IOException, Unanswered {
        var query = wanted.query();
        var path = wanted.rows();
        if (query == null || path == null) {
            throw new Unanswered(INCOMPLETE.in(locale));
        }
        var followsPages = takesCursor(query, locale);
        var variables = new LinkedHashMap<String, Object>(wanted.variables() == null ? Map.of() : wanted.variables());
        var table = new QueryTable(
                wanted.headers() == null ? Set.of() : wanted.headers().keySet());
        try {
            for (var page = 0; page < MOST_PAGES; page++) {
                var answer = answer(query, variables, locale);
                var holder = at(answer, holder(path));
                var rows = at(answer, path);
                if (rows instanceof List<?> list) {
                    table.add(list);
                } else if (rows instanceof Map<?, ?> one) {
                    table.add(List.of(one));
                } else {
                    throw new Unanswered(NO_ROWS.in(locale) + path);
                }
                var next = followsPages ? next(holder) : null;
                if (next == null) {
                    return table;
                }
                variables.put(AFTER, next);
            }
            return table;
        } catch (Unanswered | IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    TableFile.Source table(QueryTable table, Wanted wanted, Locale locale) {
        return table.table(
                wanted.name() == null ? new Text("导出", "Export").in(locale) : wanted.name(),
                wanted.headers() == null ? Map.of() : wanted.headers(),
                path -> labels.header(path, locale));
    }

    private Map<String, Object> answer(String query, Map<String, Object> variables, Locale locale) throws Unanswered {
        var request = new DefaultExecutionGraphQlRequest(
                query, null, variables, Map.of(), UUID.randomUUID().toString(), locale);
        var response = graphql.execute(request).block();
        if (response == null || !response.getErrors().isEmpty()) {
            throw new Unanswered(
                    response == null
                            ? ""
                            : String.valueOf(response.getErrors().get(0).getMessage()));
        }
        return response.getData() == null ? Map.of() : response.getData();
    }

    private static boolean takesCursor(String query, Locale locale) throws Unanswered {
        Document document;
        try {
            document = Parser.parse(query);
        } catch (InvalidSyntaxException e) {
            throw new Unanswered(String.valueOf(e.getMessage()));
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1 || operations.get(0).getOperation() != OperationDefinition.Operation.QUERY) {
            throw new Unanswered(ONLY_QUERIES.in(locale));
        }
        return operations.get(0).getVariableDefinitions().stream()
                .anyMatch(variable -> variable.getName().equals(AFTER));
    }

    private static String holder(String rows) {
        var dot = rows.lastIndexOf('.');
        return dot < 0 ? "" : rows.substring(0, dot);
    }

    private static @Nullable Object at(Object answer, String path) {
        Object value = answer;
        for (var name : path.isEmpty() ? new String[0] : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private static @Nullable Object next(@Nullable Object holder) {
        return holder instanceof Map<?, ?> connection
                        && connection.get("pageInfo") instanceof Map<?, ?> info
                        && Boolean.TRUE.equals(info.get("hasNextPage"))
                ? info.get("endCursor")
                : null;
    }

    /** The query has no answer that is a table. */
    static final class Unanswered extends Exception {

        private static final long serialVersionUID = 1L;

        Unanswered(String reason) {
            super(reason);
        }
    }
}
