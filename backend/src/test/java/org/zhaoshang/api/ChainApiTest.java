package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The demonstration's chains as maps, beside what its data files say of every link. */
@RunningBoard
class ChainApiTest {

    private static final List<String> DAYS =
            List.of("2012-01-01", "2013-06-30", "2014-12-31", "2015-03-31", "2015-12-31");

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theMapIsToldAsTheContractAsksForIt() {
        var variables = Map.of("asOf", "2015-03-31", "chain", "BIOMED");

        var chain = data(api.ask(Api.document("chain-map.graphql"), variables)).at("/board/chain");

        assertThat(chain.get("name").asString()).isEqualTo("生物医学产业链");
        assertThat(chain.get("brand").asString()).isEqualTo("全链医学");
        assertThat(chain.at("/summary/links").asInt()).isEqualTo(34);
        assertThat(chain.get("links")).hasSize(34);
        assertThat(chain.get("flows").size()).isGreaterThan(60);
        var summary = chain.get("summary");
        assertThat(summary.get("strong").asInt()
                        + summary.get("weak").asInt()
                        + summary.get("missing").asInt())
                .isEqualTo(34);
        var codes = chain.get("links").findValuesAsString("code");
        chain.get("flows")
                .forEach(flow -> assertThat(codes)
                        .contains(flow.get("from").asString(), flow.get("to").asString()));
        chain.get("links").forEach(link -> {
            assertThat(link.at("/projects/totalCount").asInt())
                    .isEqualTo(link.get("projectCount").asInt());
            assertThat(link.at("/projects/nodes").size())
                    .isEqualTo(Math.min(5, link.get("projectCount").asInt()));
            assertThat(link.get("candidates")
                            .valueStream()
                            .map(candidate -> candidate.get("priority").asInt()))
                    .isSorted();
        });
        var cdmo = link(chain, "CDMO");
        assertThat(cdmo.at("/candidates/0/name").asString()).isEqualTo("华东某CDMO公司示例");
        assertThat(cdmo.at("/candidates/0/reason").asString()).isEqualTo("本地制剂企业多，缺少受托生产能力");
    }

    @Test
    void everyLinkOfEveryChainIsCoveredAsTheDataFilesSay() {
        var document = """
                query($asOf: Date) { board(asOf: $asOf) { chains {
                    code
                    summary { links strong weak missing keyLinks keyMissing coverage { percent } }
                    unmapped { totalCount }
                    links { code key coverage projectCount reserveCount enterpriseCount producingCount
                        planned { amount(unit: YI) } byStage { stage count } }
                } unmappedProjects { totalCount } } }
                """;
        for (var day : DAYS) {
            var files = ChainFiles.asOf(day);
            var board = data(api.ask(document, Map.of("asOf", day))).get("board");

            assertThat(board.get("chains"))
                    .hasSize(8)
                    .hasSameSizeAs(files.chains().keySet());
            assertThat(board.at("/unmappedProjects/totalCount").asInt()).isEqualTo(files.unmapped());
            for (var chain : board.get("chains")) {
                var expected = files.chains().get(chain.get("code").asString());
                assertThat(chain.get("links")).hasSameSizeAs(expected.values());
                for (var link : chain.get("links")) {
                    var counted = expected.get(link.get("code").asString());
                    assertThat(told(link))
                            .as("%s %s on %s", chain.get("code"), link.get("code"), day)
                            .isEqualTo(counted.told());
                    assertThat(link.at("/planned/amount").decimalValue()).isEqualByComparingTo(counted.planned());
                }
                var summary = chain.get("summary");
                assertThat(summary.get("strong").asInt()).isEqualTo(number(expected, "STRONG"));
                assertThat(summary.get("weak").asInt()).isEqualTo(number(expected, "WEAK"));
                assertThat(summary.get("missing").asInt()).isEqualTo(number(expected, "MISSING"));
                assertThat(summary.get("links").asInt()).isEqualTo(expected.size());
                assertThat(summary.get("keyMissing").asInt()).isEqualTo((int) expected.values().stream()
                        .filter(link -> link.key() && link.coverage().equals("MISSING"))
                        .count());
            }
        }
    }

    @Test
    void theGapsAreAllThatIsNotStrongWorstFirst() {
        var files = ChainFiles.asOf("2015-03-31").chains();

        var gaps = gaps(null);

        var expected = files.values().stream()
                .flatMap(links -> links.values().stream())
                .filter(link -> !link.coverage().equals("STRONG"))
                .count();
        assertThat(gaps).hasSize((int) expected);
        assertThat(gaps.stream().map(ChainApiTest::urgency)).isSorted();
        assertThat(gaps.stream().filter(gap -> urgency(gap) == 0)).isNotEmpty();
        for (var gap : gaps) {
            var counted = files.get(gap.at("/chain/code").asString())
                    .get(gap.at("/link/code").asString());
            assertThat(gap.at("/link/coverage").asString()).isEqualTo(counted.coverage());
            assertThat(gap.get("reason").asString())
                    .contains(gap.at("/link/coverageLabel").asString());
            if (counted.reserve() > 0) {
                assertThat(gap.at("/nearest/nearness").asString()).isEqualTo("ON_LINK");
                assertThat(gap.at("/nearest/project/stage").asString()).isEqualTo("RESERVE");
                assertThat(gap.at("/nearest/link/code")).isEqualTo(gap.at("/link/code"));
            } else if (!gap.get("nearest").isNull()) {
                assertThat(gap.at("/nearest/nearness").asString()).isEqualTo("NEIGHBOUR");
                assertThat(gap.at("/nearest/link/code")).isNotEqualTo(gap.at("/link/code"));
            }
        }
        var ofTourism = gaps("TOURISM");
        assertThat(ofTourism)
                .isEqualTo(gaps.stream()
                        .filter(gap -> gap.at("/chain/code").asString().equals("TOURISM"))
                        .toList());
    }

    @Test
    void aReserveProjectThatLandedWouldCoverItsLink() {
        var reserve = data(api.ask("""
                        { board(asOf: "2015-03-31") { chain(code: "BIOMED") {
                            summary { missing } links { code coverage reserve(first: 1) { nodes { code } } }
                        } } }
                        """, Map.of())).at("/board/chain");
        var missing = reserve.get("links")
                .valueStream()
                .filter(link -> link.get("coverage").asString().equals("MISSING")
                        && !link.at("/reserve/nodes").isEmpty())
                .findFirst()
                .orElseThrow();

        var whatIf =
                data(whatIf(missing.at("/reserve/nodes/0/code").asString())).at("/board/chain/whatIf");

        assertThat(whatIf.at("/summary/missing").asInt())
                .isEqualTo(reserve.at("/summary/missing").asInt() - 1);
        assertThat(whatIf.get("links")
                        .valueStream()
                        .filter(link -> link.get("changed").asBoolean())
                        .map(link -> link.get("code").asString() + " "
                                + link.get("now").asString() + " "
                                + link.get("coverage").asString()))
                .containsExactly(missing.get("code").asString() + " MISSING WEAK");
        assertThat(whatIf.get("sentence").asString()).contains("若1个项目落地投产", "由缺链变为弱链");
    }

    @Test
    void aProjectThatCannotBeMeantIsNamedAndTheChainStillAnswered() {
        var unknown = whatIf("NONE");
        var tourism = data(api.ask("""
                        { board(asOf: "2015-03-31") { chain(code: "TOURISM") { links { projects(first: 1) { nodes { code } } } } } }
                        """, Map.of())).findValuesAsString("code").get(0);

        assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("没有项目 NONE");
        assertThat(unknown.at("/data/board/chain/code").asString()).isEqualTo("BIOMED");
        assertThat(whatIf(tourism).at("/errors/0/message").asString()).contains(tourism, "生物医学产业链");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        var document = """
                { board(asOf: "2015-03-31") { chain(code: "BIOMED") { name sentence coverageRule links { name coverageLabel reason tierLabel } }
                    chainGaps(first: 500) { nodes { reason nearest { nearnessLabel } } } } }
                """;

        var english = data(api.ask(document, Map.of(), "Accept-Language", "en"));
        var chain = english.at("/board/chain");

        assertThat(chain.get("name").asString()).isEqualTo("Biomedicine Chain");
        assertThat(chain.get("sentence").asString())
                .matches("Of 34 links \\d+ are strong, .* key links are missing: .*");
        assertThat(english.toString()).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aChainThatIsNotThereIsNull() {
        var document = "{ board { chain(code: \"NONE\") { code } chainGaps(chain: \"NONE\") { totalCount } } }";

        var board = data(api.ask(document, Map.of())).get("board");

        assertThat(board.get("chain").isNull()).isTrue();
        assertThat(board.at("/chainGaps/totalCount").asInt()).isZero();
    }

    /** All pages of seven, put together. */
    private List<JsonNode> gaps(String chain) {
        var document = """
                query($after: String, $chain: ID) { board(asOf: "2015-03-31") {
                    chainGaps(first: 7, after: $after, chain: $chain) {
                        totalCount
                        pageInfo { hasNextPage endCursor }
                        nodes {
                            chain { code } link { code key coverage coverageLabel } reason neighbours
                            nearest { nearness link { code } project { code stage } }
                            candidate { name priority }
                        }
                    }
                } }
                """;
        var all = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>();
        variables.put("chain", chain);
        JsonNode page;
        do {
            page = data(api.ask(document, variables)).at("/board/chainGaps");
            page.get("nodes").forEach(all::add);
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(all).hasSize(page.get("totalCount").asInt());
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        return all;
    }

    private static int urgency(JsonNode gap) {
        return (gap.at("/link/key").asBoolean() ? 0 : 2)
                + (gap.at("/link/coverage").asString().equals("MISSING") ? 0 : 1);
    }

    private JsonNode whatIf(String project) {
        var document = """
                query($projects: [ID!]!) { board(asOf: "2015-03-31") { chain(code: "BIOMED") { code
                    whatIf(projects: $projects) { sentence summary { missing } links { code now coverage changed } }
                } } }
                """;
        return api.ask(document, Map.of("projects", List.of(project)));
    }

    private static Map<String, Object> told(JsonNode link) {
        return Map.of(
                "key", link.get("key").asBoolean(),
                "coverage", link.get("coverage").asString(),
                "projects", link.get("projectCount").asInt(),
                "reserve", link.get("reserveCount").asInt(),
                "companies", link.get("enterpriseCount").asInt(),
                "producing", link.get("producingCount").asInt());
    }

    private static int number(Map<String, ChainFiles.Link> links, String coverage) {
        return (int) links.values().stream()
                .filter(link -> link.coverage().equals(coverage))
                .count();
    }

    private static JsonNode link(JsonNode chain, String code) {
        return chain.get("links")
                .valueStream()
                .filter(link -> link.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode data(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }
}
