package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.AccountStore;
import tools.jackson.databind.JsonNode;

/** Every account has a board of its own as soon as it wants one; whoever has none sees the one that all see. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class PanelBoardApiTest {

    private static final String SHOWN = "kind account version places { panel { id } size sizeLabel } others { id }";
    private static final String FUNNEL = "funnel-by-stage";
    private static final String FIGURES = "indicators-in-figures";

    @LocalServerPort
    int port;

    @Autowired
    AccountStore accounts;

    private Api api;
    private String reader;

    @BeforeEach
    void connect() {
        api = new Api(port);
        reader = "reader-" + System.nanoTime();
        accounts.create(
                new Account(reader, "{noop}" + Office.PASSWORD, Set.of("PUBLISHER"), Set.of(), false, false, 0));
    }

    @Test
    void anAccountsBoardIsItsOwnUntilItGoesBackToTheSharedOne() {
        var shared = board(null, "");
        assertThat(shared.get("kind").asString()).isEqualTo("SHARED");
        assertThat(shared.get("account").isNull()).isTrue();
        assertThat(board(reader, "")).isEqualTo(shared);

        var mine = arrange(reader, Map.of("places", List.of(place(FIGURES, "LARGE"), Map.of("panel", FUNNEL))));

        assertThat(errors(mine)).isEmpty();
        assertThat(mine.at("/board/kind").asString()).isEqualTo("OWN");
        assertThat(mine.at("/board/account").asString()).isEqualTo(reader);
        assertThat(mine.at("/board/version").asInt()).isEqualTo(1);
        assertThat(places(mine.get("board"))).containsExactly(FIGURES + " LARGE", FUNNEL + " MEDIUM");
        assertThat(mine.at("/board/places/0/sizeLabel").asString()).isEqualTo("全宽");
        assertThat(mine.at("/board/others").findValuesAsString("id"))
                .isNotEmpty()
                .doesNotContain(FIGURES, FUNNEL);
        assertThat(board(reader, "")).isEqualTo(mine.get("board"));
        assertThat(board(null, "")).as("nobody else's").isEqualTo(shared);
        assertThat(board(reader, "(board: SHARED)")).isEqualTo(shared);
        var then = ask(
                        reader,
                        "{ board(asOf: \"2015-06-30\", knownAt: \"2001-01-01T00:00:00Z\") { panelBoard { kind places"
                                + " { panel { data { asOf problem } } } } } }",
                        Map.of())
                .at("/data/board/panelBoard");
        assertThat(then.get("kind").asString()).isEqualTo("OWN");
        assertThat(then.at("/places/1/panel/data/asOf").asString()).isEqualTo("2015-06-30");
        assertThat(then.at("/places/1/panel/data/problem").isNull()).isTrue();

        var back = change(reader, "panelBoardReset", Map.of("reason", "看大家的"));

        assertThat(errors(back)).isEmpty();
        assertThat(back.get("board")).isEqualTo(shared);
        assertThat(board(reader, "")).isEqualTo(shared);
        assertThat(errors(change(reader, "panelBoardReset", Map.of()))).isEmpty();
        var history = ask(
                        null,
                        "query($code: ID!) { history(kind: PINBOARD, code: $code) { nodes { name by summary reason } } }",
                        Map.of("code", "@" + reader))
                .at("/data/history/nodes");
        assertThat(history.get(0).get("reason").asString()).isEqualTo("看大家的");
        assertThat(history.get(0).get("name").asString()).isEqualTo(reader + " 的版面");
        assertThat(history.get(0).get("summary").asString()).contains("改用共用版面", "是");
        assertThat(history.get(1).get("by").asString()).isEqualTo(reader);
    }

    @Test
    void aPanelIsPinnedAsOftenAsItsVariablesDiffer() {
        var mine = arrange(
                reader,
                Map.of("places", List.of(place("chain-map?chain=BIOMED", "LARGE"), place("chain-map", "SMALL"))));

        assertThat(errors(mine)).isEmpty();
        var places = ask(
                        reader,
                        "{ panelBoard { places { id panel { id url variables data { subject problem } } } } }",
                        Map.of())
                .at("/data/panelBoard/places");
        assertThat(places.findValuesAsString("id"))
                .containsExactly("chain-map?chain=BIOMED", "chain-map", "chain-map", "chain-map");
        assertThat(places.at("/0/panel/variables/chain").asString()).isEqualTo("BIOMED");
        assertThat(places.at("/0/panel/data/subject").asString()).isEqualTo("生物医学产业链");
        assertThat(onlyError(arrange(reader, Map.of("places", List.of(place("chain-map?link=CDMO", "LARGE"))))))
                .isEqualTo("places.0.panel INVALID");
    }

    @Test
    void onesOwnBoardBecomesTheSharedOneAndVersionsGuardIt() {
        var before = board(null, "");
        assertThat(errors(change(reader, "panelBoardShare", Map.of())))
                .as("nothing to share")
                .isEmpty();
        assertThat(board(null, "")).isEqualTo(before);
        arrange(reader, Map.of("places", List.of(place(FUNNEL, "SMALL"))));
        var seen = before.get("version").asInt();
        assertThat(onlyError(change(reader, "panelBoardShare", Map.of("expectedVersion", seen + 7))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");

        var shared = change(reader, "panelBoardShare", Map.of("expectedVersion", seen));

        assertThat(errors(shared)).isEmpty();
        assertThat(shared.at("/board/kind").asString()).isEqualTo("SHARED");
        assertThat(places(board("admin", ""))).containsExactly(FUNNEL + " SMALL");
        assertThat(ask(null, "{ panels(pinned: true) { id place } }", Map.of()).at("/data/panels"))
                .hasSize(1);
        // a pin of the shared board keeps widths as they are
        ask(
                "admin",
                "mutation { panelPin(input: {id: \"%s\", place: 1}) { userErrors { code } } }".formatted(FIGURES),
                Map.of());
        assertThat(places(board(null, ""))).containsExactly(FIGURES + " MEDIUM", FUNNEL + " SMALL");
        var restored = new ArrayList<Map<String, ?>>();
        before.get("places")
                .forEach(place -> restored.add(place(
                        place.at("/panel/id").asString(), place.get("size").asString())));
        assertThat(errors(arrange("admin", Map.of("board", "SHARED", "places", restored))))
                .isEmpty();
        assertThat(places(board(null, ""))).isEqualTo(places(before));
        assertThat(onlyError(arrange(
                        "admin", Map.of("board", "SHARED", "places", restored.subList(0, 1), "expectedVersion", 0))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
    }

    @Test
    void whatIsNoBoardIsRefusedAtItsFieldAndWhoIsNotSignedInHasNone() {
        assertThat(onlyError(arrange(
                        reader, Map.of("places", List.of(place(FUNNEL, "SMALL"), place("nothing", "SMALL"))))))
                .isEqualTo("places.1.panel NOT_FOUND");
        var twice = arrange(reader, Map.of("places", List.of(place(FUNNEL, "SMALL"), place(FUNNEL, "LARGE"))));
        assertThat(onlyError(twice)).isEqualTo("places.1.panel INVALID");
        assertThat(twice.at("/userErrors/0/message").asString()).isEqualTo("面板 funnel-by-stage 已在第 1 位");
        assertThat(errors(arrange(reader, Map.of("places", Collections.nCopies(49, place(FUNNEL, "SMALL"))))))
                .hasSize(49)
                .first()
                .isEqualTo("places INVALID");
        assertThat(onlyError(arrange(reader, Map.of("places", List.of(), "expectedVersion", 2))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(board(reader, "").get("kind").asString()).isEqualTo("SHARED");
        assertThat(errors(arrange(reader, Map.of("places", List.of()))))
                .as("an empty one")
                .isEmpty();
        assertThat(board(reader, "").get("places").isEmpty()).isTrue();
        for (var change : List.of("panelBoardReset", "panelBoardShare")) {
            var unsigned = api.ask(document(change), Map.of("input", Map.of()));
            assertThat(unsigned.at("/errors/0/extensions/classification").asString())
                    .isEqualTo("UNAUTHORIZED");
        }
        var selfish = ask(
                "admin",
                "mutation($input: PanelSaveInput!) { panelSave(input: $input) { panel { id } userErrors { field code message } } }",
                Map.of(
                        "input",
                        Map.of(
                                "id",
                                "board-of-boards",
                                "title",
                                "x",
                                "chart",
                                "TABLE",
                                "query",
                                "{ panelBoard { others { title place } } }",
                                "mapping",
                                Map.of("rows", "panelBoard.others", "label", "title", "values", List.of("place")))));
        assertThat(onlyError(selfish.at("/data/panelSave"))).isEqualTo("query NOT_ALLOWED");
    }

    private JsonNode board(@Nullable String account, String arguments) {
        return ask(account, "{ panelBoard" + arguments + " { " + SHOWN + " } }", Map.of())
                .at("/data/panelBoard");
    }

    private JsonNode arrange(String account, Map<String, ?> input) {
        return change(account, "panelBoardArrange", input);
    }

    private JsonNode change(String account, String mutation, Map<String, ?> input) {
        return ask(account, document(mutation), Map.of("input", input)).at("/data/" + mutation);
    }

    private static String document(String mutation) {
        var type = mutation.equals("panelBoardArrange") ? "PanelBoardArrangeInput" : "PanelBoardChangeInput";
        return "mutation($input: %s!) { %s(input: $input) { board { %s } userErrors { field code message } } }"
                .formatted(type, mutation, SHOWN);
    }

    private static Map<String, ?> place(String panel, String size) {
        return Map.of("panel", panel, "size", size);
    }

    private static List<String> places(JsonNode board) {
        var places = new ArrayList<String>();
        board.get("places")
                .forEach(place -> places.add(place.at("/panel/id").asString() + " "
                        + place.get("size").asString()));
        return places;
    }

    /** @param account nobody where null */
    private JsonNode ask(@Nullable String account, String document, Map<String, ?> variables) {
        var answer = account == null
                ? api.ask(document, variables)
                : api.ask(document, variables, "Authorization", Api.basic(account, Office.PASSWORD));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer;
    }
}
