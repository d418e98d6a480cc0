package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.chains.ChainFixtures.candidate;
import static org.zhaoshang.chains.ChainFixtures.chain;
import static org.zhaoshang.chains.ChainFixtures.company;
import static org.zhaoshang.chains.ChainFixtures.flow;
import static org.zhaoshang.chains.ChainFixtures.maps;
import static org.zhaoshang.chains.ChainFixtures.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhaoshang.chains.ChainGap.Nearness;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Stage;

class ChainGapTest {

    @Test
    void keyAndMissingComeFirstThenKeyAndWeakThenMissingThenWeak() {
        var first = chain("C", "WEAK", "MISSING", "KEY-WEAK*", "KEY-MISSING*", "STRONG*")
                .withEnterprises(List.of(
                        company("甲", "WEAK", true),
                        company("甲", "KEY-WEAK", true),
                        company("甲", "STRONG", true),
                        company("乙", "STRONG", true)));
        var second = chain("D", "OTHER*");

        assertThat(gaps(first, second).stream().map(gap -> gap.link().link().code()))
                .containsExactly("KEY-MISSING", "OTHER", "KEY-WEAK", "MISSING", "WEAK");
    }

    @Test
    void amongEqualsTheOneOnWhichMoreNeighboursHangComesFirst() {
        var chain = chain("C", "A", "B", "D").withFlows(List.of(flow("A", "D"), flow("D", "A"), flow("B", "D")));

        var gaps = gaps(chain);

        assertThat(gaps.stream().map(gap -> gap.link().link().code())).containsExactly("D", "A", "B");
        assertThat(gaps.stream().map(ChainGap::neighbours)).containsExactly(2, 1, 1);
    }

    @Test
    void theNearestProjectIsItsOwnLargestElseANeighboursElseNone() {
        var chain = chain("C", "OWN", "NEXT", "BEFORE", "ALONE", "FAR")
                .withFlows(List.of(flow("OWN", "NEXT"), flow("BEFORE", "OWN"), flow("NEXT", "FAR")));

        var gaps = gaps(
                chain,
                project("SMALL", "C", "OWN", "1亿元", Stage.RESERVE),
                project("LARGE", "C", "OWN", "3亿元", Stage.RESERVE),
                project("SIGNED", "C", "FAR", "9亿元", Stage.SIGNED),
                project("OVER", "C", "OWN", "9亿元", Stage.TERMINATED));

        assertThat(nearest(gaps, "OWN").project().code()).isEqualTo("LARGE");
        assertThat(nearest(gaps, "OWN").nearness()).isEqualTo(Nearness.ON_LINK);
        for (var neighbour : List.of("NEXT", "BEFORE")) {
            assertThat(nearest(gaps, neighbour).project().code()).isEqualTo("LARGE");
            assertThat(nearest(gaps, neighbour).nearness()).isEqualTo(Nearness.NEIGHBOUR);
            assertThat(nearest(gaps, neighbour).link().link().code()).isEqualTo("OWN");
        }
        assertThat(nearest(gaps, "ALONE")).isNull();
        assertThat(nearest(gaps, "FAR")).isNull();
    }

    @Test
    void theMostWantedCandidateIsNamedAndTheReasonTellsWhy() {
        var gap = gaps(chain("C", "A*", "B")
                        .withFlows(List.of(flow("A", "B")))
                        .withEnterprises(
                                List.of(company("丙", "A", false), company("丁", "B", true), company("戊", "B", true)))
                        .withCandidates(List.of(candidate("乙", "A", 2), candidate("甲", "A", 1))))
                .get(0);

        assertThat(gap.candidate().name()).isEqualTo("甲");
        assertThat(ChainWords.reason(gap).zh()).isEqualTo("关键环节弱链：企业1家，均未投产；牵连上下游1个环节");
        assertThat(ChainWords.reason(gap).en())
                .isEqualTo("Key link, weak: 1 company, none producing yet; 1 neighbouring link depends on it");
    }

    private static ChainGap.Nearest nearest(List<ChainGap> gaps, String link) {
        return gaps.stream()
                .filter(gap -> gap.link().link().code().equals(link))
                .findFirst()
                .orElseThrow()
                .nearest();
    }

    private static List<ChainGap> gaps(LedgerRecord... records) {
        return ChainGap.of(maps(records).chains());
    }
}
