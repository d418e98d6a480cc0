package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Chains as the bureau keeps them: links, flows, who is here and whom to invite. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class ChainCommandsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    private static final String RECORD = """
            code name nameEn brand industry { code name } version updatedAt
            links { code name nameEn tier tierLabel key aliases }
            flows { from to }
            enterprises { name link producing }
            candidates { name link reason priority }
            """;

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theReferenceChainsAreThereInTheOrderOfTheirIndustries() {
        var chains = api.ask("{ chains { code links { code } flows { from } } }", Map.of())
                .at("/data/chains");

        assertThat(chains.findValuesAsString("code")).contains("TOURISM", "CRO");
        assertThat(chains.at("/0/code").asString()).isEqualTo("BIOMED");
        assertThat(record("BIOMED").at("/links/0/tierLabel").asString()).isEqualTo("上游");
        assertThat(record("NONE").isNull()).isTrue();
    }

    @Test
    void aChainIsCreatedAndOnlyGivenFieldsChange() {
        var created = change("chainCreate", Map.of("code", "NEW", "name", "新链", "brand", "品牌", "industry", "BIOMED"));
        var updated = change("chainUpdate", Map.of("code", "NEW", "name", "改名链", "expectedVersion", 1));
        var emptied = change("chainUpdate", input("NEW", "brand", null));

        assertThat(created.get("chain").at("/version").asInt()).isEqualTo(1);
        assertThat(updated.at("/chain/name").asString()).isEqualTo("改名链");
        assertThat(updated.at("/chain/brand").asString()).isEqualTo("品牌");
        assertThat(emptied.at("/chain/brand").isNull()).isTrue();
        assertThat(emptied.get("chain")).isEqualTo(record("NEW"));
        assertThat(onlyError(change("chainUpdate", Map.of("code", "NEW", "name", "又改", "expectedVersion", 1))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(onlyError(change("chainUpdate", Map.of("code", "NEW", "industry", "NONE"))))
                .isEqualTo("industry UNKNOWN_REFERENCE");
        assertThat(onlyError(change("chainUpdate", input("NEW", "name", null)))).isEqualTo("name REQUIRED");
        assertThat(onlyError(change("chainUpdate", Map.of("code", "NONE")))).isEqualTo("code NOT_FOUND");
        assertThat(onlyError(change("chainCreate", Map.of("code", "NEW", "name", "别的", "industry", "BIOMED"))))
                .isEqualTo("code ALREADY_EXISTS");
        assertThat(errors(change("chainCreate", Map.of("code", "NEWER", "name", " ", "industry", "NONE"))))
                .containsExactlyInAnyOrder("name REQUIRED", "industry UNKNOWN_REFERENCE");
    }

    @Test
    void linksAreAddedChangedAndFollowedByTheProjectsAtThem() {
        create("LINKS");
        var project = Map.of("code", "AT-LINK", "name", "项目示例", "industry", "BIOMED", "chain", "LINKS", "link", "A");

        var added = link("LINKS", "A", Map.of("key", true, "aliases", List.of("别名甲")));
        api.ask(
                "mutation($input: ProjectCreateInput!) { projectCreate(input: $input) { userErrors { message } } }",
                Map.of("input", project),
                ADMIN);
        var renamed = change("chainPutLink", Map.of("code", "LINKS", "link", "A", "name", "改名环节"));
        var shown = api.ask("{ project(code: \"AT-LINK\") { link { code name } } }", Map.of());

        assertThat(added.at("/chain/links/0/key").asBoolean()).isTrue();
        assertThat(renamed.at("/chain/links/0/aliases/0").asString()).isEqualTo("别名甲");
        assertThat(renamed.at("/chain/links/0/tier").asString()).isEqualTo("UPSTREAM");
        assertThat(shown.at("/data/project/link/name").asString()).isEqualTo("改名环节");
        assertThat(onlyError(link("LINKS", "B", Map.of("name", "别名甲")))).isEqualTo("name ALREADY_EXISTS");
        assertThat(onlyError(link("LINKS", "B", Map.of("aliases", List.of("a")))))
                .isEqualTo("aliases.a ALREADY_EXISTS");
        assertThat(errors(change("chainPutLink", Map.of("code", "LINKS", "link", "B"))))
                .containsExactlyInAnyOrder("name REQUIRED", "tier REQUIRED");
        var nothing = new HashMap<String, Object>(Map.of("code", "LINKS", "link", "A"));
        nothing.put("tier", null);
        assertThat(onlyError(change("chainPutLink", nothing))).isEqualTo("tier REQUIRED");
    }

    @Test
    void aLinkIsRemovedOnlyWhenNothingNamesIt() {
        create("USED");
        link("USED", "A", Map.of());
        link("USED", "B", Map.of());
        change("chainPutFlow", Map.of("code", "USED", "from", "A", "to", "B"));
        change("chainPutEnterprise", Map.of("code", "USED", "link", "A", "name", "甲示例", "producing", true));
        change("chainPutCandidate", Map.of("code", "USED", "link", "A", "name", "乙示例", "priority", 1));

        var refused = change("chainRemoveLink", Map.of("code", "USED", "link", "A"));
        change("chainRemoveFlow", Map.of("code", "USED", "from", "A", "to", "B"));
        change("chainRemoveEnterprise", Map.of("code", "USED", "link", "A", "name", "甲示例"));
        change("chainRemoveCandidate", Map.of("code", "USED", "link", "A", "name", "乙示例"));
        var removed = change("chainRemoveLink", Map.of("code", "USED", "link", "A"));
        var again = change("chainRemoveLink", Map.of("code", "USED", "link", "A"));

        assertThat(onlyError(refused)).isEqualTo("link NOT_ALLOWED");
        assertThat(refused.at("/userErrors/0/message").asString())
                .contains("1 家现有企业（甲示例）", "1 家目标企业（乙示例）", "1 条流向（→B）");
        assertThat(removed.at("/chain/links").size()).isEqualTo(1);
        assertThat(again.at("/chain/version").asInt())
                .isEqualTo(removed.at("/chain/version").asInt());
        var ofProject = change("chainRemoveLink", Map.of("code", "BIOMED", "link", "CRO"));
        assertThat(ofProject.at("/userErrors/0/message").asString()).contains("个项目");
    }

    @Test
    void flowsJoinLinksOfTheChainOnceAndMayLeadBack() {
        create("FLOWS");
        link("FLOWS", "A", Map.of());
        link("FLOWS", "B", Map.of());

        var there = change("chainPutFlow", Map.of("code", "FLOWS", "from", "A", "to", "B"));
        var again = change("chainPutFlow", Map.of("code", "FLOWS", "from", "A", "to", "B"));
        var back = change("chainPutFlow", Map.of("code", "FLOWS", "from", "B", "to", "A"));
        var gone = change("chainRemoveFlow", Map.of("code", "FLOWS", "from", "A", "to", "B"));

        assertThat(there.at("/chain/flows").size()).isEqualTo(1);
        assertThat(again.at("/chain/version").asInt())
                .isEqualTo(there.at("/chain/version").asInt());
        assertThat(back.at("/chain/flows").size()).isEqualTo(2);
        assertThat(gone.at("/chain/flows/0/from").asString()).isEqualTo("B");
        assertThat(onlyError(change("chainPutFlow", Map.of("code", "FLOWS", "from", "A", "to", "A"))))
                .isEqualTo("to INVALID");
        assertThat(onlyError(change("chainPutFlow", Map.of("code", "FLOWS", "from", "A", "to", "CRO"))))
                .isEqualTo("to UNKNOWN_REFERENCE");
        assertThat(onlyError(change("chainRemoveFlow", Map.of("code", "FLOWS", "from", "CRO", "to", "A"))))
                .isEqualTo("from UNKNOWN_REFERENCE");
    }

    @Test
    void companiesAreKeptByLinkAndName() {
        create("COMPANIES");
        link("COMPANIES", "A", Map.of());

        change("chainPutEnterprise", Map.of("code", "COMPANIES", "link", "A", "name", "甲示例", "producing", false));
        var producing = change(
                "chainPutEnterprise", Map.of("code", "COMPANIES", "link", "A", "name", "甲示例", "producing", true));
        change(
                "chainPutCandidate",
                Map.of("code", "COMPANIES", "link", "A", "name", "乙示例", "priority", 2, "reason", "补链"));
        var wanted =
                change("chainPutCandidate", Map.of("code", "COMPANIES", "link", "A", "name", "乙示例", "priority", 1));

        assertThat(producing.at("/chain/enterprises").size()).isEqualTo(1);
        assertThat(producing.at("/chain/enterprises/0/producing").asBoolean()).isTrue();
        assertThat(wanted.at("/chain/candidates").size()).isEqualTo(1);
        assertThat(wanted.at("/chain/candidates/0/reason").asString()).isEqualTo("补链");
        assertThat(wanted.at("/chain/candidates/0/priority").asInt()).isEqualTo(1);
        assertThat(errors(change("chainPutEnterprise", Map.of("code", "COMPANIES", "link", "NONE", "name", " "))))
                .containsExactlyInAnyOrder("link UNKNOWN_REFERENCE", "name REQUIRED", "producing REQUIRED");
        assertThat(onlyError(change(
                        "chainPutCandidate", Map.of("code", "COMPANIES", "link", "A", "name", "丙示例", "priority", 0))))
                .isEqualTo("priority INVALID");
        assertThat(onlyError(change("chainPutCandidate", Map.of("code", "COMPANIES", "link", "A", "name", "丙示例"))))
                .isEqualTo("priority REQUIRED");
        for (var removal : List.of("chainRemoveEnterprise", "chainRemoveCandidate")) {
            assertThat(onlyError(change(removal, Map.of("code", "COMPANIES", "link", "NONE", "name", "甲示例"))))
                    .isEqualTo("link UNKNOWN_REFERENCE");
        }
    }

    @Test
    void aChainIsToldAsItWasKnownAndMistakesInTheWritersLanguage() throws InterruptedException {
        create("KNOWN");
        Thread.sleep(5);
        var moment = java.time.OffsetDateTime.now().toString();
        Thread.sleep(5);
        link("KNOWN", "A", Map.of());

        var document = "query($at: DateTime) { chain(code: \"KNOWN\", knownAt: $at) { version links { code } } }";
        var then = api.ask(document, Map.of("at", moment)).at("/data/chain");
        var now = api.ask(document, Map.of()).at("/data/chain");
        var english = api.ask(
                Office.document("chain", "chainPutFlow", RECORD),
                Map.of("input", Map.of("code", "KNOWN", "from", "A", "to", "A")),
                ADMIN[0],
                ADMIN[1],
                "Accept-Language",
                "en");

        assertThat(then.at("/version").asInt()).isEqualTo(1);
        assertThat(then.at("/links").isEmpty()).isTrue();
        assertThat(now.at("/links/0/code").asString()).isEqualTo("A");
        assertThat(english.at("/data/chainPutFlow/userErrors/0/message").asString())
                .isEqualTo("a link does not supply itself");
    }

    @Test
    void whoeverIsNotSignedInChangesNothing() {
        var answer = api.ask(
                Office.document("chain", "chainRemoveLink", RECORD),
                Map.of("input", Map.of("code", "BIOMED", "link", "LAB_ANIMALS")));

        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
    }

    private void create(String code) {
        assertThat(errors(change("chainCreate", Map.of("code", code, "name", "链 " + code, "industry", "BIOMED"))))
                .isEmpty();
    }

    private JsonNode link(String chain, String code, Map<String, ?> more) {
        var input = new HashMap<String, Object>(
                Map.of("code", chain, "link", code, "name", "环节" + code, "tier", "UPSTREAM"));
        input.putAll(more);
        return change("chainPutLink", input);
    }

    /** With a field that is given as null. */
    private static Map<String, Object> input(String code, String field, Object value) {
        var input = new HashMap<String, Object>(Map.of("code", code));
        input.put(field, value);
        return input;
    }

    private JsonNode record(String code) {
        return api.ask("query($code: ID!) { chain(code: $code) { %s } }".formatted(RECORD), Map.of("code", code))
                .at("/data/chain");
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return new Office(api).change("chain", mutation, input, RECORD);
    }
}
