package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.chains.ChainFixtures.DAY;
import static org.zhaoshang.chains.ChainFixtures.candidate;
import static org.zhaoshang.chains.ChainFixtures.chain;
import static org.zhaoshang.chains.ChainFixtures.company;
import static org.zhaoshang.chains.ChainFixtures.map;
import static org.zhaoshang.chains.ChainFixtures.maps;
import static org.zhaoshang.chains.ChainFixtures.on;
import static org.zhaoshang.chains.ChainFixtures.project;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoshang.chains.CoverageRules.Thresholds;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

class ChainMapTest {

    @Test
    void nobodyIsMissingOneIsWeakTwoOfWhichOneProducesAreStrong() {
        var links = map(
                        chain("C", "NONE", "ONE", "IDLE", "STRONG", "MIXED")
                                .withEnterprises(List.of(
                                        company("甲", "ONE", true),
                                        company("甲", "IDLE", false),
                                        company("乙", "IDLE", false),
                                        company("甲", "STRONG", true),
                                        company("乙", "STRONG", false),
                                        company("甲", "MIXED", false))),
                        project("P", "C", "MIXED", null, Stage.PRODUCING))
                .links();

        assertThat(links.stream().map(LinkState::coverage))
                .containsExactly(Coverage.MISSING, Coverage.WEAK, Coverage.WEAK, Coverage.STRONG, Coverage.STRONG);
        assertThat(links.get(1).producingCount()).isEqualTo(1);
        assertThat(links.get(4).producingCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aProjectHoldsItsLinkFromTheSignatureOnUnlessItIsGivenUp(Stage stage) {
        var link = map(chain("C", "A"), project("P", "C", "A", "1亿元", stage))
                .links()
                .get(0);

        var holds = stage != Stage.RESERVE && stage != Stage.TERMINATED;
        assertThat(link.coverage()).isEqualTo(holds ? Coverage.WEAK : Coverage.MISSING);
        assertThat(link.projectCount()).isEqualTo(holds ? 1 : 0);
        assertThat(link.holding()).hasSize(holds ? 1 : 0);
        assertThat(link.reserve()).hasSize(stage == Stage.RESERVE ? 1 : 0);
        assertThat(link.planned().amount()).isEqualByComparingTo(holds ? "100000000" : "0");
    }

    @Test
    void aStageCountsFromItsDayOn() {
        var signed = Fixtures.project("P", entered(Stage.RESERVE, "2015-01-01"), entered(Stage.SIGNED, "2015-03-31"));
        var records = ledger(chain("C", "A"), on("C", "A", null, signed));

        assertThat(first(ChainMaps.of(records, DAY.minusDays(1), CoverageRules.DEFAULT)))
                .isEqualTo(Coverage.MISSING);
        assertThat(first(ChainMaps.of(records, DAY, CoverageRules.DEFAULT))).isEqualTo(Coverage.WEAK);
    }

    @Test
    void theRulesMayAskForMoreOrLess() {
        var records = ledger(
                chain("C", "A").withEnterprises(List.of(company("甲", "A", false))),
                project("P", "C", "A", null, Stage.SIGNED));

        assertThat(first(ChainMaps.of(records, DAY, rules(2, 1)))).isEqualTo(Coverage.WEAK);
        assertThat(first(ChainMaps.of(records, DAY, rules(2, 0)))).isEqualTo(Coverage.STRONG);
        assertThat(first(ChainMaps.of(records, DAY, rules(3, 0)))).isEqualTo(Coverage.WEAK);
    }

    @Test
    void aChainMayAskForSomethingElseThanTheOthers() {
        var records = ledger(
                chain("C", "A").withEnterprises(List.of(company("甲", "A", true))),
                chain("D", "A").withEnterprises(List.of(company("甲", "A", true))),
                chain("E", "A").withEnterprises(List.of(company("甲", "A", false), company("乙", "A", false))));
        var own = Map.of("D", new Thresholds(1, null), "E", new Thresholds(null, 0));

        var maps = ChainMaps.of(records, DAY, new CoverageRules(2, 1, own)).chains();

        assertThat(maps.stream().map(map -> map.links().get(0).coverage()))
                .containsExactly(Coverage.WEAK, Coverage.STRONG, Coverage.STRONG);
        assertThat(ChainWords.rule(maps.get(1).rules()).zh()).contains("没有一个在产").doesNotContain("合计不足");
        assertThat(ChainWords.rule(maps.get(2).rules()).zh()).contains("合计不足2个").doesNotContain("在产");
    }

    @Test
    void dollarsAreNotAddedToYuan() {
        var link = map(
                        chain("C", "A"),
                        project("P1", "C", "A", "2亿元", Stage.SIGNED),
                        project("P2", "C", "A", "900万美元", Stage.SIGNED),
                        project("P3", "C", "A", null, Stage.SIGNED))
                .links()
                .get(0);

        assertThat(link.projectCount()).isEqualTo(3);
        assertThat(link.planned()).isEqualTo(Fixtures.money("2亿元"));
    }

    @Test
    void theFurthestProjectIsNamedFirstThenTheLargest() {
        var link = map(
                        chain("C", "A"),
                        project("P1", "C", "A", "2亿元", Stage.SIGNED),
                        project("P2", "C", "A", "3亿元", Stage.SIGNED),
                        project("P3", "C", "A", null, Stage.PRODUCING),
                        project("P4", "C", "A", "3亿元", Stage.SIGNED))
                .links()
                .get(0);

        assertThat(link.holding().stream().map(Project::code)).containsExactly("P3", "P2", "P4", "P1");
    }

    @Test
    void candidatesComeByPriorityThenAsTheyAreKept() {
        var link = map(chain("C", "A")
                        .withCandidates(
                                List.of(candidate("甲", "A", 2), candidate("乙", "A", 1), candidate("丙", "A", 1))))
                .links()
                .get(0);

        assertThat(link.candidates().stream().map(Chain.Candidate::name)).containsExactly("乙", "丙", "甲");
    }

    @Test
    void whatNamesNoLinkThatIsThereIsCountedApart() {
        var maps = maps(
                chain("C", "A"),
                chain("D", "A"),
                project("NO-LINK", "C", null, null, Stage.SIGNED),
                project("WORDS", "C", "某环节", null, Stage.SIGNED),
                project("NO-CHAIN", null, "某环节", null, Stage.RESERVE),
                project("OTHER", "GONE", "A", null, Stage.SIGNED),
                project("OVER", "C", "某环节", null, Stage.TERMINATED),
                project("PLACED", "D", "A", null, Stage.SIGNED),
                project("NOTHING", null, null, null, Stage.SIGNED));

        assertThat(codes(maps.unmapped())).containsExactly("NO-LINK", "OTHER", "WORDS", "NO-CHAIN");
        assertThat(codes(maps.unmapped(maps.chains().get(0).chain())))
                .containsExactly("NO-LINK", "OTHER", "WORDS", "NO-CHAIN");
        assertThat(codes(maps.unmapped(maps.chains().get(1).chain()))).containsExactly("OTHER", "NO-CHAIN");
    }

    @Test
    void aChainWithoutLinksHasNoCoverage() {
        var map = map(chain("C"));

        assertThat(map.summary().coverage()).isNull();
        assertThat(map.summary().keyCoverage()).isNull();
        assertThat(ChainWords.sentence(map).zh()).isEqualTo("尚未设置环节");
    }

    @Test
    void theSentenceNamesTheKeyLinksThatAreMissing() {
        var map = map(chain("C", "A*", "B*", "D")
                .withEnterprises(List.of(company("甲", "B", true), company("乙", "B", false))));

        assertThat(ChainWords.sentence(map).zh()).isEqualTo("3个环节中强1、弱0、缺2，链条覆盖率33.33%，缺链关键环节1个：环节A");
        assertThat(ChainWords.sentence(map).en())
                .isEqualTo("Of 3 links 1 are strong, 0 weak, 2 missing: coverage 33.33%; 1 key link is missing: 环节A");
        assertThat(map.summary().keyCoverage().text()).isEqualTo("50%");
    }

    @Test
    void theRuleTellsItsNumbers() {
        assertThat(ChainWords.rule(CoverageRules.DEFAULT).zh()).contains("缺链；企业和项目合计不足2个，或者没有一个在产的为弱链；其余为强链");
        assertThat(ChainWords.rule(rules(3, 2)).zh()).contains("不足3个，或者在产的不足2个的为弱链");
        assertThat(ChainWords.rule(rules(1, 0)).zh()).doesNotContain("弱链");
    }

    private static CoverageRules rules(int strongFrom, int producingFrom) {
        return new CoverageRules(strongFrom, producingFrom, Map.of());
    }

    private static Coverage first(ChainMaps maps) {
        return maps.chains().get(0).links().get(0).coverage();
    }

    private static List<String> codes(List<Project> projects) {
        return projects.stream().map(Project::code).toList();
    }
}
