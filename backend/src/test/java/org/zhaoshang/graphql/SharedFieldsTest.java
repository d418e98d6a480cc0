package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhaoshang.access.Reader;
import org.zhaoshang.access.Readers;
import org.zhaoshang.access.Rights;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;

class SharedFieldsTest {

    private static final String SCHEMA = """
            type Query { board: Board }
            type Board { indicators(only: Int): [Indicator!], alerts: [Indicator!] }
            type Indicator { code: ID! broken: Int }
            """;

    private final Readers readers = mock(Readers.class);
    private Board board = board(ledger(), 31);
    private Locale locale = Locale.CHINESE;
    private int computed;
    private GraphQL graphQl;

    @BeforeEach
    void start() {
        signIn("leader");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("board", environment -> board))
                .type(
                        "Board",
                        type -> type.dataFetcher("indicators", environment -> computed())
                                .dataFetcher("alerts", environment -> computed()))
                .type(
                        "Indicator",
                        type -> type.dataFetcher("broken", environment -> {
                            throw new IllegalStateException("broken");
                        }));
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring.build());
        graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new SharedFields(new SimpleDataFetcherExceptionHandler(), readers))
                .build();
    }

    @Test
    void isComputedOnceForAllDocumentsThatAskTheSameOfADay() {
        var first = ask("{ board { indicators { code } } }");
        var second = ask("query Other { board { alerts { code } indicators { code } } }");

        assertThat(first.getData().toString()).isEqualTo("{board={indicators=[{code=1}]}}");
        assertThat(second.getData().toString()).isEqualTo("{board={alerts=[{code=2}], indicators=[{code=1}]}}");
    }

    @Test
    void whateverElseItFollowsFromHasItComputedAnew() {
        ask("{ board { indicators { code } } }");

        board = board(board.ledger(), 30);
        ask("{ board { indicators { code } } }");
        locale = Locale.ENGLISH;
        ask("{ board { indicators { code } } }");
        signIn("analyst");
        ask("{ board { indicators { code } } }");
        ask("{ board { indicators { code broken: code } } }");
        board = board(ledger(), 30);
        ask("{ board { indicators { code } } }");

        assertThat(computed).isEqualTo(6);
    }

    @Test
    void variablesThatOccurInItCount() {
        var document =
                "query Q($a: Int, $b: Int) { board { indicators(only: $a) { code } } x: board { alerts { code @skip(if: true) } } "
                        + "y: __type(name: \"Q\") { fields { args { name } } } z: board { indicators(only: $b) { code } } }";

        ask(document, Map.of("a", 1, "b", 1));
        var once = computed;
        ask(document, Map.of("a", 1, "b", 2));

        assertThat(computed - once)
                .as("alerts, and the one that is asked with another number")
                .isEqualTo(2);
    }

    @Test
    void whatFailsIsComputedAgain() {
        assertThat(ask("{ board { indicators { broken } } }").getErrors()).hasSize(1);
        assertThat(ask("{ board { indicators { broken } } }").getErrors()).hasSize(1);
    }

    @Test
    void whatIsSelectedInFragmentsIsNotShared() {
        var document = "{ board { indicators { ...F } } } fragment F on Indicator { code }";

        ask(document);
        ask(document);

        assertThat(computed).isEqualTo(2);
    }

    private List<Map<String, Object>> computed() {
        computed++;
        return List.of(Map.of("code", computed));
    }

    private ExecutionResult ask(String document) {
        return ask(document, Map.of());
    }

    private ExecutionResult ask(String document, Map<String, Object> variables) {
        return graphQl.execute(ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .locale(locale)
                .build());
    }

    private void signIn(String account) {
        when(readers.current()).thenReturn(new Reader(account, account, new Rights(account, Set.of(), Set.of())));
    }

    private static Ledger ledger() {
        return Ledger.of(
                List.of(new Department("A", "医学城管委会", null, Department.Type.PARK, List.of(), Map.of(), Stamp.NONE)));
    }

    private static Board board(Ledger ledger, int day) {
        return new Board(ledger, LocalDate.of(2015, 3, day), null);
    }
}
