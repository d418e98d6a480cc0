package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import tools.jackson.databind.JsonNode;

/** Policies as the bureau keeps them: put on record, described anew, suspended, revised, repealed, cited. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class PolicyApiTest {

    private static final String RECORD = """
            title number issuer issuedOn validFrom validTo status statusLabel
            replacedBy { code } clauses { number text }
            changes { on status statusLabel replacedBy { code } note }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Api api;
    private Office office;

    @BeforeEach
    void signIn() {
        api = new Api(port);
        office = new Office(api);
    }

    @Test
    void aPolicyIsPutOnRecordAndShownAsItWasPutIn() {
        var input = policy(
                "T-SHOWN",
                "titleEn",
                "Measures of an Example",
                "number",
                "示例发〔2014〕9号",
                "issuedOn",
                "2014-01-05",
                "validFrom",
                "2014-02-01",
                "validTo",
                "2015-12-31",
                "clauses",
                List.of(Map.of("number", "第一条", "text", "支持用地")));

        var created = change("policyCreate", input);
        var again = change("policyCreate", input);

        assertThat(errors(created)).isEmpty();
        assertThat(again).isEqualTo(created);
        assertThat(created.at("/policy/version").asInt()).isEqualTo(1);
        assertThat(created.at("/policy/number").asString()).isEqualTo("示例发〔2014〕9号");
        assertThat(created.at("/policy/clauses/0/text").asString()).isEqualTo("支持用地");
        assertThat(statusOn("T-SHOWN", "2014-01-31")).isEqualTo("NOT_YET_IN_FORCE 未生效");
        assertThat(statusOn("T-SHOWN", "2014-02-01")).isEqualTo("IN_FORCE 有效");
        assertThat(statusOn("T-SHOWN", "2016-01-01")).isEqualTo("EXPIRED 已到期");
        var english = api.ask("{ policy(code: \"T-SHOWN\") { title statusLabel } }", Map.of(), "Accept-Language", "en");
        assertThat(english.at("/data/policy/title").asString()).isEqualTo("Measures of an Example");
        assertThat(english.at("/data/policy/statusLabel").asString()).isEqualTo("In force");
    }

    @Test
    void aPolicyThatCannotBeIsRefusedFieldByField() {
        change("policyCreate", policy("T-FIRST", "number", "示例发〔2014〕10号"));

        assertThat(errors(change("policyCreate", policy("T-FIRST", "title", "另一件"))))
                .containsExactly("code ALREADY_EXISTS");
        assertThat(errors(change(
                        "policyCreate",
                        policy(
                                "T-WRONG",
                                "title",
                                " ",
                                "issuer",
                                "",
                                "issuedOn",
                                "2999-01-01",
                                "number",
                                "示例发〔2014〕10号",
                                "validFrom",
                                "2015-01-02",
                                "validTo",
                                "2015-01-01",
                                "clauses",
                                List.of(clause("1"), clause("1"))))))
                .containsExactlyInAnyOrder(
                        "title REQUIRED",
                        "issuer REQUIRED",
                        "issuedOn IN_THE_FUTURE",
                        "number ALREADY_EXISTS",
                        "validTo OUT_OF_ORDER",
                        "clauses.1 INVALID");
        assertThat(ask("{ policy(code: \"T-WRONG\") { code } }").get("policy").isNull())
                .isTrue();
    }

    @Test
    void anUpdateChangesWhatIsGivenAndEmptiesWhatIsNull() {
        change(
                "policyCreate",
                policy(
                        "T-UPDATED",
                        "number",
                        "示例发〔2014〕11号",
                        "validTo",
                        "2015-12-31",
                        "clauses",
                        List.of(clause("1"))));

        var update = with(Map.of("code", "T-UPDATED", "title", "新名称示例"), "validTo", null);
        var updated = change("policyUpdate", update);

        assertThat(errors(updated)).isEmpty();
        assertThat(updated.at("/policy/version").asInt()).isEqualTo(2);
        assertThat(updated.at("/policy/title").asString()).isEqualTo("新名称示例");
        assertThat(updated.at("/policy/validTo").isNull()).isTrue();
        assertThat(updated.at("/policy/number").asString()).isEqualTo("示例发〔2014〕11号");
        assertThat(updated.at("/policy/clauses")).hasSize(1);
        assertThat(change("policyUpdate", update).at("/policy/version").asInt()).isEqualTo(2);
        assertThat(errors(change("policyUpdate", with(update, "title", null)))).containsExactly("title REQUIRED");
        assertThat(errors(change("policyUpdate", with(update, "title", " ")))).containsExactly("title REQUIRED");
        assertThat(errors(change("policyUpdate", with(with(update, "title", "再改"), "expectedVersion", 1))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(errors(change("policyUpdate", with(update, "code", "NONE")))).containsExactly("code NOT_FOUND");
    }

    @Test
    void aPolicyIsSuspendedAndReplacedFromADayOnAndACorrectionTakesThatBack() {
        change("policyCreate", policy("T-OLD"));
        change("policyCreate", policy("T-NEW"));

        var suspended = decide("T-OLD", "2014-11-27", "SUSPENDED");
        var repealed = decide("T-OLD", "2015-05-10", "REPEALED", "T-NEW");
        var again = decide("T-OLD", "2015-05-10", "REPEALED", "T-NEW");

        assertThat(suspended.at("/policy/status").asString()).isEqualTo("SUSPENDED");
        assertThat(repealed.at("/policy/version").asInt()).isEqualTo(3);
        assertThat(repealed.at("/policy/replacedBy/0/code").asString()).isEqualTo("T-NEW");
        assertThat(repealed.at("/policy/changes/1/statusLabel").asString()).isEqualTo("已废止");
        assertThat(again).isEqualTo(repealed);
        assertThat(statusOn("T-OLD", "2015-05-09")).isEqualTo("SUSPENDED 暂停执行");
        assertThat(statusOn("T-OLD", "2015-05-10")).isEqualTo("REPEALED 已废止");
        assertThat(errors(decide("T-OLD", "2015-06-01", "IN_FORCE"))).containsExactly("status NOT_ALLOWED");
        assertThat(errors(decide("T-OLD", "2015-05-09", "REPEALED")))
                .containsExactly("on OUT_OF_ORDER", "status NOT_ALLOWED");
        assertThat(errors(decide("T-NEW", "2015-06-01", "REPEALED", "T-OLD", "NONE", "T-NEW")))
                .containsExactly(
                        "replacedBy.T-OLD INVALID", "replacedBy.NONE UNKNOWN_REFERENCE", "replacedBy.T-NEW INVALID");

        var correction = Map.of(
                "code", "T-OLD",
                "changes", List.of(Map.of("on", "2014-11-27", "status", "SUSPENDED", "note", "等待清理")),
                "reason", "废止登记有误");
        var corrected = change("policyCorrectStatus", correction);

        assertThat(corrected.at("/policy/status").asString()).isEqualTo("SUSPENDED");
        assertThat(corrected.at("/policy/changes")).hasSize(1);
        assertThat(corrected.at("/policy/changes/0/note").asString()).isEqualTo("等待清理");
        assertThat(errors(change("policyCorrectStatus", with(correction, "reason", ""))))
                .containsExactly("reason REQUIRED");
    }

    @Test
    void whatRestsOnAPolicyIsToldAndHoldsItsClauses() throws VersionConflict {
        change("policyCreate", policy("T-CITED", "clauses", List.of(clause("1"), clause("2"))));
        var project = Map.of(
                "code", "T-CITING", "name", "某项目示例", "industry", "BIOMED", "stage", "SIGNED", "on", "2015-01-05");
        assertThat(errors(office.change("projectCreate", project, ""))).isEmpty();
        cite("T-CITING", "T-CITED", "1");

        var put = change("policyPutClause", Map.of("code", "T-CITED", "number", "3", "text", "第三", "after", "1"));
        var refused = change("policyRemoveClause", Map.of("code", "T-CITED", "number", "1"));
        var removed = change("policyRemoveClause", Map.of("code", "T-CITED", "number", "2"));

        assertThat(put.at("/policy/clauses").findValuesAsString("number")).containsExactly("1", "3", "2");
        assertThat(errors(change("policyPutClause", Map.of("code", "T-CITED", "number", "", "text", " "))))
                .containsExactly("number REQUIRED", "text REQUIRED");
        assertThat(errors(refused)).containsExactly("number NOT_ALLOWED");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("T-CITING", "T-CN");
        assertThat(removed.at("/policy/clauses").findValuesAsString("number")).containsExactly("1", "3");
        assertThat(errors(change("policyRemoveClause", Map.of("code", "T-CITED", "number", "2"))))
                .containsExactly("number UNKNOWN_REFERENCE");

        var policies = ask("""
                { policies(citedBy: "T-CITING", status: [IN_FORCE], asOf: "2015-03-31") {
                    totalCount
                    nodes { code citations { kind kindLabel code subject clause dueOn settledOn project { code stage } } }
                } }
                """).get("policies");
        var cited = policies.get("nodes")
                .valueStream()
                .filter(node -> node.get("code").asString().equals("T-CITED"))
                .findFirst()
                .orElseThrow();
        assertThat(cited.get("citations").findValuesAsString("kind")).containsExactly("COMMITMENT", "SUPPORT");
        assertThat(cited.at("/citations/0/settledOn").isNull()).isTrue();
        assertThat(cited.at("/citations/0/project/stage").asString()).isEqualTo("SIGNED");
        assertThat(cited.at("/citations/1/settledOn").asString()).isEqualTo("2015-02-01");
        var uncited = ask("{ policies(cited: false, first: 500) { nodes { code } } }");
        assertThat(uncited.findValuesAsString("code")).doesNotContain("T-CITED");
    }

    @Test
    void aPromiseAndASupportMeasureTellTheirPolicyAndWhetherItIsInForce() throws VersionConflict {
        change("policyCreate", policy("T-BASIS", "titleEn", "Basis", "clauses", List.of(clause("第一条"))));
        change("policyCreate", policy("T-AFTER"));
        decide("T-BASIS", "2015-03-01", "REPEALED", "T-AFTER");
        for (var code : List.of("T-BASED", "T-FREE")) {
            var project =
                    Map.of("code", code, "name", "某项目示例", "industry", "BIOMED", "stage", "SIGNED", "on", "2015-01-05");
            assertThat(errors(office.change("projectCreate", project, ""))).isEmpty();
        }
        cite("T-BASED", "T-BASIS", "第一条");
        cite("T-FREE", null, null);

        for (var field : List.of("commitments", "supports")) {
            assertThat(basis("T-BASED", "2015-02-28", field, "zh")).isEqualTo("T-BASIS 第一条 IN_FORCE 有效 []");
            assertThat(basis("T-BASED", "2015-03-01", field, "zh")).isEqualTo("T-BASIS 第一条 REPEALED 已废止 [T-AFTER]");
            assertThat(basis("T-BASED", "2015-03-01", field, "en"))
                    .isEqualTo("T-BASIS 第一条 REPEALED Repealed [T-AFTER]");
            var free = project("T-FREE", "2015-03-31", field, "zh").at("/" + field + "/0");
            assertThat(free.get("policy").isNull()).isTrue();
            assertThat(free.get("clause").isNull()).isTrue();
        }
    }

    /** What the only one of a project's promises or support measures rests on, in one line. */
    private String basis(String project, String asOf, String field, String language) {
        var cited = project(project, asOf, field, language).at("/" + field + "/0");
        var policy = cited.get("policy");
        var replacedBy =
                policy.get("replacedBy").findValuesAsString("code").stream().toList();
        return String.join(
                " ",
                policy.get("code").asString(),
                cited.get("clause").asString(),
                policy.get("status").asString(),
                policy.get("statusLabel").asString(),
                replacedBy.toString());
    }

    private JsonNode project(String code, String asOf, String field, String language) {
        var document = """
                { project(code: "%s", asOf: "%s") {
                    %s { clause policy { code status statusLabel replacedBy { code } } }
                } }
                """.formatted(code, asOf, field);
        var answer = api.ask(document, Map.of(), "Accept-Language", language);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/project");
    }

    @Test
    void policiesComeInPagesTheNewestFirst() {
        change("policyCreate", policy("T-P1", "issuedOn", "1990-01-01"));
        change("policyCreate", policy("T-P2", "issuedOn", "1991-01-01"));
        change("policyCreate", policy("T-P3"));

        var all = ask("{ policies(first: 500) { totalCount nodes { code } } }").get("policies");
        var codes = all.get("nodes").findValuesAsString("code");
        var page = ask("{ policies(first: 1) { edges { cursor } pageInfo { endCursor hasNextPage } } }");
        var cursor = page.at("/policies/pageInfo/endCursor").asString();
        var next = ask("{ policies(first: 1, after: \"" + cursor + "\") { nodes { code } } }");

        assertThat(all.get("totalCount").asInt()).isEqualTo(codes.size());
        assertThat(codes).containsSubsequence("T-P2", "T-P1", "T-P3");
        assertThat(next.at("/policies/nodes/0/code").asString()).isEqualTo(codes.get(1));
        assertThat(ask("{ policies(knownAt: \"2000-01-01T00:00:00Z\") { totalCount } }")
                        .at("/policies/totalCount")
                        .asInt())
                .isZero();
    }

    private void cite(String project, @Nullable String policy, @Nullable String clause) throws VersionConflict {
        var current = store.ledger().find(Project.class, project).orElseThrow();
        var promise =
                new Commitment("T-CN", "按条款办理", null, null, LocalDate.parse("2015-04-01"), policy, clause, Map.of());
        var support =
                new SupportMeasure("T-ZC", "支持", null, policy, clause, null, LocalDate.parse("2015-02-01"), Map.of());
        var service = current.service().withCommitments(List.of(promise)).withSupports(List.of(support));
        store.write(List.of(current.withService(service)), new Author("test", "test"));
    }

    private JsonNode decide(String code, String on, String status, String... replacedBy) {
        return change(
                "policyChangeStatus",
                Map.of("code", code, "on", on, "status", status, "replacedBy", Arrays.asList(replacedBy)));
    }

    private String statusOn(String code, String asOf) {
        var policy = ask("{ policy(code: \"%s\", asOf: \"%s\") { status statusLabel } }".formatted(code, asOf))
                .get("policy");
        return policy.get("status").asString() + " " + policy.get("statusLabel").asString();
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return office.change("policy", mutation, input, RECORD);
    }

    private JsonNode ask(String document) {
        var answer = api.ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }

    private static Map<String, Object> policy(String code, Object... more) {
        var input = new HashMap<String, Object>(Map.of("code", code, "title", code + "办法示例", "issuer", "示例区"));
        for (var i = 0; i < more.length; i += 2) {
            input.put(more[i].toString(), more[i + 1]);
        }
        return input;
    }

    private static Map<String, String> clause(String number) {
        return Map.of("number", number, "text", "条文" + number);
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        var changed = new HashMap<String, Object>(input);
        changed.put(field, value);
        return changed;
    }
}
