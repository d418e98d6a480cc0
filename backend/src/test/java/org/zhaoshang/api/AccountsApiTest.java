package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.NewAccounts.CHOSEN;
import static org.zhaoshang.api.NewAccounts.signedIn;
import static org.zhaoshang.api.Office.errors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Accounts from their making to their end, and what an editor may change. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class AccountsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    @LocalServerPort
    int port;

    private Api api;
    private NewAccounts accounts;
    private String name;

    @BeforeEach
    void connect() {
        api = new Api(port);
        accounts = new NewAccounts(api);
        name = "录入员-" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void aNewAccountChangesItsPasswordBeforeAnythingElse() {
        var password = accounts.created(name, List.of("VIEWER"), List.of());
        var first = signedIn(name, password);

        assertThat(about(first, "mustChangePassword").asBoolean()).isTrue();
        assertThat(about(first, "roles").isEmpty()).isTrue();
        assertThat(accounts.changePassword(first, "wrong password as well", CHOSEN))
                .containsExactly("current INVALID");
        assertThat(accounts.changePassword(first, password, "short")).containsExactly("next INVALID");
        assertThat(accounts.changePassword(first, password, password)).containsExactly("next INVALID");
        assertThat(accounts.changePassword(first, password, CHOSEN)).isEmpty();

        assertThat(api.get("/graphql?query=%7Babout%7Buser%7D%7D", first).statusCode())
                .isEqualTo(401);
        var next = signedIn(name, CHOSEN);
        assertThat(about(next, "mustChangePassword").asBoolean()).isFalse();
        assertThat(about(next, "roles").toString()).isEqualTo("[\"VIEWER\"]");
        assertThat(about(next, "canWrite").asBoolean()).isFalse();
    }

    @Test
    void everyChangeOfAnAccountEndsItsSessions() {
        var mine = settled(List.of("VIEWER"), List.of());
        for (var change : List.of(
                "accountSetRoles(input: {name: $name, roles: [ANALYST]})",
                "accountDisable(input: {name: $name})",
                "accountDisable(input: {name: $name, disabled: false})")) {
            var session = change.contains("false") ? null : api.session(mine);
            assertThat(admin(change).get("userErrors").isEmpty()).isTrue();
            if (session != null) {
                assertThat(about(new String[] {"Cookie", session}, "user").isNull())
                        .as(change)
                        .isTrue();
            }
        }
        var session = api.session(mine);
        assertThat(about(new String[] {"Cookie", session}, "roles").toString()).contains("ANALYST");
        var reset = admin("accountResetPassword(input: {name: $name})", "password");
        assertThat(about(new String[] {"Cookie", session}, "user").isNull()).isTrue();
        assertThat(api.get("/graphql?query=%7Babout%7Buser%7D%7D", mine).statusCode())
                .isEqualTo(401);
        assertThat(about(signedIn(name, reset.get("password").asString()), "mustChangePassword")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoGuessesHasToWaitWhetherThereIsSuchAnAccountOrNot() {
        assertThat(about(settled(List.of("VIEWER"), List.of()), "user").asString())
                .isEqualTo(name);
        for (var somebody : List.of(name, "nobody-" + name)) {
            var codes = new ArrayList<Integer>();
            HttpResponse<String> last = null;
            for (var attempt = 0; attempt < 6; attempt++) {
                last = api.get("/live", "Authorization", Api.basic(somebody, "guess " + attempt));
                codes.add(last.statusCode());
            }
            assertThat(codes).as(somebody).containsExactly(401, 401, 401, 401, 401, 429);
            assertThat(Integer.parseInt(Api.header(last, "Retry-After"))).isBetween(1, 2);
        }
        assertThat(api.call("POST", "/api/session", signedIn(name, CHOSEN)).statusCode())
                .as("who signed in a moment ago is not shut out by others' guesses")
                .isEqualTo(204);
    }

    @Test
    void anAdministratorSeesWhoHasToWaitAndLetsThemTryAgain() {
        var session = api.session(settled(List.of("VIEWER"), List.of()));
        var guesses = IntStream.range(0, 10)
                .mapToObj(guess -> CompletableFuture.runAsync(
                        () -> api.get("/live", "Authorization", Api.basic(name, "guess " + guess)),
                        each -> new Thread(each).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(guesses).join(); // at once, so that the wait is longer than this test
        var listed = "{ accounts { name lockedUntil signedInAt } }";
        var waiting = account(api.ask(listed, Map.of(), ADMIN));
        assertThat(waiting.get("lockedUntil").isNull()).isFalse();
        assertThat(waiting.get("signedInAt").isNull()).isFalse();

        assertThat(errors(admin("accountUnlock(input: {name: $name})"))).isEmpty();
        assertThat(account(api.ask(listed, Map.of(), ADMIN)).get("lockedUntil").isNull())
                .isTrue();
        assertThat(about(new String[] {"Cookie", session}, "user").asString()).isEqualTo(name);
        assertThat(errors(admin("accountUnlock(input: {name: \"nobody\"})"))).containsExactly("name NOT_FOUND");
    }

    @Test
    void administratorsAreToldWhatIsWrong() {
        assertThat(errors(accounts.make("no blanks", List.of("VIEWER"), List.of())))
                .containsExactly("name INVALID");
        assertThat(errors(accounts.make(name, List.of(), List.of("NOWHERE"))))
                .containsExactly("roles REQUIRED", "departments UNKNOWN_REFERENCE");
        accounts.created(name, List.of("VIEWER"), List.of());
        assertThat(errors(accounts.make(name, List.of("VIEWER"), List.of()))).containsExactly("name ALREADY_EXISTS");
        assertThat(errors(admin("accountDisable(input: {name: \"admin\"})"))).containsExactly("name NOT_ALLOWED");
        assertThat(errors(admin("accountSetRoles(input: {name: \"admin\", roles: [VIEWER]})")))
                .containsExactly("name NOT_ALLOWED");
        assertThat(errors(admin("accountSetRoles(input: {name: $name, roles: [VIEWER], expectedVersion: 7})")))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(errors(admin("accountResetPassword(input: {name: \"nobody\"})")))
                .containsExactly("name NOT_FOUND");
        assertThat(api.ask("{ accounts { name roles departments disabled mustChange version } }", Map.of(), ADMIN)
                        .at("/data/accounts")
                        .findValuesAsString("name"))
                .contains("admin", name);
    }

    @Test
    void anEditorChangesTheirOwnRecordsAndNoOthers() {
        var editor = settled(List.of("EDITOR"), List.of("AGRI_BUREAU"));

        assertThat(update(editor, "WJ-070", "name: \"农业项目示例\"")).isEmpty();
        assertThat(update(editor, "WJ-023", "name: \"别人的项目\"")).containsExactly(" NOT_ALLOWED");
        assertThat(update(editor, "WJ-023", "department: \"AGRI_BUREAU\"")).containsExactly(" NOT_ALLOWED");
        assertThat(update(editor, "WJ-070", "department: \"ECON_BUREAU\"")).containsExactly(" NOT_ALLOWED");
        assertThat(refusal(editor, "indicatorUpdate(input: {code: \"MAJOR_SIGNED\"})"))
                .isTrue();
    }

    @Test
    void anEditorsFileChangesTheirOwnRecordsAndNoOthers() {
        var editor = settled(List.of("EDITOR"), List.of("AGRI_BUREAU"));
        var own = "项目编号,项目名称,2+X产业,责任单位\nWJ-070,农业项目又一示例,都市休闲农业,区农林局\n";
        var foreign = own + "WJ-023,别人的项目,健康食品,区商务局\n";
        var taken = "项目编号,项目名称,2+X产业,责任单位\nWJ-023,拿来的项目,健康食品,区农林局\n";

        assertThat(upload("/api/import", foreign, editor)).isEqualTo(422);
        assertThat(upload("/api/import?apply=true", foreign, editor)).isEqualTo(422);
        assertThat(upload("/api/import?apply=true", taken, editor)).isEqualTo(422);
        assertThat(upload("/api/import?apply=true", own, editor)).isEqualTo(200);
        var viewer = settled(List.of("ANALYST"), List.of("AGRI_BUREAU"));
        for (var apply : List.of("true", "1", "on", "yes", "TRUE")) {
            assertThat(upload("/api/import?apply=" + apply, own, viewer))
                    .as(apply)
                    .isEqualTo(403);
            assertThat(upload("/api/import?apply=" + apply, own)).as(apply).isEqualTo(401);
        }
    }

    @Test
    void aTokenMayNoMoreThanItsRoleAndItsAccount() {
        var editor = settled(List.of("EDITOR"), List.of("AGRI_BUREAU"));
        assertThat(errors(token(editor, "PUBLISHER", 30))).containsExactly("role NOT_ALLOWED");
        assertThat(errors(token(editor, "EDITOR", 367))).containsExactly("days INVALID");
        var reading = bearer(token(editor, "VIEWER", 30));
        var made = token(editor, "EDITOR", 30);
        var writing = bearer(made);

        assertThat(about(reading, "roles").toString()).isEqualTo("[\"VIEWER\"]");
        assertThat(about(reading, "user").asString()).isEqualTo(name);
        assertThat(refusal(reading, "projectUpdate(input: {code: \"WJ-070\", name: \"不行\"})"))
                .isTrue();
        assertThat(update(writing, "WJ-070", "name: \"由程序修改的示例\"")).isEmpty();
        assertThat(errors(token(writing, "VIEWER", 1))).containsExactly(" NOT_ALLOWED");
        assertThat(api.call("POST", "/api/session", writing).statusCode())
                .as("a token begins no session, which would outlive it")
                .isEqualTo(401);

        admin("accountSetRoles(input: {name: $name, roles: [VIEWER]})");
        assertThat(about(writing, "roles").toString()).isEqualTo("[\"VIEWER\"]");
        var another = name;
        var foreign = settled(List.of("PUBLISHER"), List.of());
        assertThat(revoke(foreign, made)).containsExactly("id NOT_FOUND");
        assertThat(revoke(ADMIN, made)).isEmpty();
        assertThat(api.get("/", writing).statusCode()).isEqualTo(401);
        name = another;
        admin("accountDisable(input: {name: $name})");
        assertThat(api.get("/", reading).statusCode()).isEqualTo(401);
        assertThat(api.get("/", "Authorization", "Bearer zs_0000000000000000_nonsense")
                        .statusCode())
                .isEqualTo(401);
    }

    private JsonNode account(JsonNode listed) {
        return listed.at("/data/accounts")
                .valueStream()
                .filter(account -> account.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode token(String[] who, String role, int days) {
        return api.ask(
                        "mutation { tokenCreate(input: {label: \"试验\", role: %s, days: %d}) { token { id valid } secret userErrors { field code message } } }"
                                .formatted(role, days),
                        Map.of(),
                        who)
                .at("/data/tokenCreate");
    }

    private List<String> revoke(String[] who, JsonNode made) {
        var document =
                "mutation { tokenRevoke(input: {id: \"%s\"}) { token { valid } userErrors { field code message } } }"
                        .formatted(made.at("/token/id").asString());
        return errors(api.ask(document, Map.of(), who).at("/data/tokenRevoke"));
    }

    private static String[] bearer(JsonNode made) {
        assertThat(errors(made)).isEmpty();
        return new String[] {"Authorization", "Bearer " + made.get("secret").asString()};
    }

    private int upload(String path, String csv, String... headers) {
        return api.upload(path, csv.getBytes(StandardCharsets.UTF_8), "台账.csv", headers)
                .statusCode();
    }

    private List<String> update(String[] who, String code, String fields) {
        return errors(api.ask(
                        "mutation { projectUpdate(input: {code: \"%s\", %s}) { project { code } userErrors { field code message } } }"
                                .formatted(code, fields),
                        Map.of(),
                        who)
                .at("/data/projectUpdate"));
    }

    private boolean refusal(String[] who, String change) {
        return api.ask("mutation { %s { userErrors { code } } }".formatted(change), Map.of(), who)
                .at("/errors/0/extensions/classification")
                .asString("")
                .equals("FORBIDDEN");
    }

    /** An account that has changed its password already. */
    private String[] settled(List<String> roles, List<String> departments) {
        name = name + "x";
        return accounts.settled(name, roles, departments);
    }

    private JsonNode admin(String change, String... selection) {
        var document = "mutation { %s { %s account { name } userErrors { field code message } } }"
                .formatted(change.replace("$name", '"' + name + '"'), String.join(" ", selection));
        return api.ask(document, Map.of(), ADMIN).at("/data/" + change.substring(0, change.indexOf('(')));
    }

    private JsonNode about(String[] who, String field) {
        return api.ask("{ about { %s } }".formatted(field), Map.of(), who).at("/data/about/" + field);
    }
}
