package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhaoshang.chains.ChainFixtures.chain;
import static org.zhaoshang.chains.ChainFixtures.company;
import static org.zhaoshang.chains.ChainFixtures.map;
import static org.zhaoshang.chains.ChainFixtures.project;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.InvalidRequest;

class WhatIfTest {

    private static final String[] LINKS = {"A*", "B", "D*", "E"};

    @Test
    void aReserveProjectThatLandsCoversItsLinkAndASignedOneMakesItProduce() {
        var map = map(
                chain("C", "A*", "B").withEnterprises(List.of(company("甲", "B", false))),
                project("RESERVE", "C", "A", null, Stage.RESERVE),
                project("SIGNED", "C", "B", null, Stage.SIGNED));

        var whatIf = WhatIf.of(map, List.of("RESERVE", "SIGNED", "SIGNED"));

        assertThat(whatIf.projects()).hasSize(2);
        assertThat(whatIf.links().stream().map(WhatIf.LinkIf::coverage))
                .containsExactly(Coverage.WEAK, Coverage.STRONG);
        assertThat(whatIf.summary()).isEqualTo(new ChainSummary(2, 1, 1, 0, 1, 0));
        assertThat(ChainWords.sentence(whatIf).zh())
                .isEqualTo("若2个项目落地投产，链条覆盖率由50%变为100%，强1、弱1、缺0；环节A由缺链变为弱链，环节B由弱链变为强链");
    }

    @Test
    void aProjectThatCannotBeMeantIsRefusedByItsName() {
        var map = map(
                chain("C", "A"),
                project("WORDS", "C", "某环节", null, Stage.RESERVE),
                project("OTHER", "D", "A", null, Stage.RESERVE),
                project("OVER", "C", "A", null, Stage.TERMINATED));

        for (var code : List.of("NONE", "WORDS", "OTHER", "OVER")) {
            assertThatThrownBy(() -> WhatIf.of(map, List.of(code)))
                    .isInstanceOfSatisfying(
                            InvalidRequest.class,
                            refused -> assertThat(refused.words().zh()).contains(code));
        }
    }

    /** Stages, links and companies at random: what lands never makes a link worse, and nothing chosen changes nothing. */
    @Property(tries = 300)
    void coverageOnlyRisesAsProjectsAreAdded(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 15) Integer> projects,
            @ForAll @Size(max = 6) List<@IntRange(max = 7) Integer> companies) {
        List<LedgerRecord> records = new ArrayList<>();
        List<Chain.Enterprise> enterprises = new ArrayList<>();
        for (var i = 0; i < companies.size(); i++) {
            enterprises.add(company("甲" + i, link(companies.get(i) % 4), companies.get(i) > 3));
        }
        records.add(chain("C", LINKS).withEnterprises(enterprises));
        List<Project> inHand = new ArrayList<>();
        for (var i = 0; i < projects.size(); i++) {
            var stage = List.of(Stage.RESERVE, Stage.SIGNED, Stage.BUILDING, Stage.PRODUCING)
                    .get(projects.get(i) / 4);
            inHand.add(project("P" + i, "C", link(projects.get(i) % 4), null, stage));
        }
        records.addAll(inHand);
        var map = map(records.toArray(LedgerRecord[]::new));

        var before = WhatIf.of(map, List.of());
        assertThat(before.summary()).isEqualTo(map.summary());
        for (var i = 1; i <= inHand.size(); i++) {
            var after = WhatIf.of(
                    map, inHand.subList(0, i).stream().map(Project::code).toList());
            for (var link = 0; link < LINKS.length; link++) {
                assertThat(after.links().get(link).coverage())
                        .isGreaterThanOrEqualTo(before.links().get(link).coverage());
            }
            var summary = after.summary();
            assertThat(summary.strong() + summary.weak() + summary.missing()).isEqualTo(summary.links());
            assertThat(summary.coverage())
                    .isGreaterThanOrEqualTo(before.summary().coverage());
            before = after;
        }
    }

    /** The same by records: another project at any stage never makes a link worse. */
    @Property(tries = 200)
    void anotherProjectNeverMakesALinkWorse(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> stages, @ForAll Stage another) {
        List<LedgerRecord> records = new ArrayList<>();
        records.add(chain("C", "A"));
        for (var i = 0; i < stages.size(); i++) {
            records.add(project("P" + i, "C", "A", null, Stage.values()[stages.get(i)]));
        }
        var before = map(records.toArray(LedgerRecord[]::new)).links().get(0).coverage();
        records.add(project("ANOTHER", "C", "A", null, another));

        assertThat(map(records.toArray(LedgerRecord[]::new)).links().get(0).coverage())
                .isGreaterThanOrEqualTo(before);
    }

    private static String link(int place) {
        return LINKS[place].replace("*", "");
    }
}
