package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Chain.Candidate;
import org.zhaoshang.ledger.Chain.Enterprise;
import org.zhaoshang.ledger.Chain.Flow;
import org.zhaoshang.ledger.Chain.Link;
import org.zhaoshang.ledger.Chain.Tier;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;

class ChainChangesTest {

    private static final Map<String, Object> UNKNOWN = Map.of("licence", Map.of("number", "示例1"));
    private static final Link RESEARCH = new Link("CRO", "合同研究", null, Tier.UPSTREAM, true, List.of("医药研发外包"), UNKNOWN);

    @Test
    void aLinkKeepsItsPlaceAndWhatIsNotGivenUnknownFieldsIncluded() {
        var before = chain().withLinks(List.of(RESEARCH, link("B")));

        var placed = place(before, "CRO", "研发服务", null);

        assertThat(placed.errors()).isEmpty();
        assertThat(placed.record().links())
                .containsExactly(
                        new Link("CRO", "研发服务", null, Tier.UPSTREAM, true, List.of("医药研发外包"), UNKNOWN), link("B"));
    }

    @Test
    void aNewLinkNeedsANameAndATierAndComesLast() {
        var before = chain().withLinks(List.of(RESEARCH));

        assertThat(place(before, "NEW", null, null).errors()).containsExactly("tier REQUIRED", "name REQUIRED");
        assertThat(place(before, " NEW", "新环节", Tier.SERVICE).errors()).containsExactly("link INVALID");
        assertThat(place(before, "NEW", "新环节", Tier.SERVICE).record().links())
                .containsExactly(RESEARCH, new Link("NEW", "新环节", null, Tier.SERVICE, false, List.of(), Map.of()));
    }

    @Test
    void noTwoLinksOfAChainShareAWord() {
        var before = chain().withLinks(List.of(RESEARCH));

        assertThat(place(before, "NEW", "医药研发外包", Tier.SERVICE).errors()).containsExactly("name ALREADY_EXISTS");
        assertThat(place(before, "NEW", "cro", Tier.SERVICE).errors()).containsExactly("name ALREADY_EXISTS");
        assertThat(place(before, "CRO", "医药研发外包", null).errors()).isEmpty();
    }

    @Test
    void aLinkThatAnythingNamesStaysAndWhatNamesItIsTold() {
        var chain = chain().withLinks(List.of(RESEARCH, link("B"), link("FREE")))
                .withFlows(List.of(new Flow("CRO", "B", Map.of())))
                .withEnterprises(List.of(new Enterprise("甲示例", "CRO", true, Map.of())))
                .withCandidates(List.of(new Candidate("乙示例", "CRO", null, 1, Map.of())));
        var records = ledger(chain, at("P-2", "CHAIN", "CRO"), at("P-1", "CHAIN", "CRO"), at("P-3", "OTHER", "CRO"));

        var use = LinkUse.of(chain, RESEARCH, records);

        assertThat(use.words().zh()).isEqualTo("2 个项目（P-1、P-2）；1 家现有企业（甲示例）；1 家目标企业（乙示例）；1 条流向（→B）");
        assertThat(Trial.of(new LinkRemoval("CHAIN", "CRO", null), chain, records)
                        .errors())
                .containsExactly("link NOT_ALLOWED");
        assertThat(Trial.of(new LinkRemoval("CHAIN", "B", null), chain, records).errors())
                .containsExactly("link NOT_ALLOWED");
        assertThat(Trial.of(new LinkRemoval("CHAIN", "FREE", null), chain, records)
                        .record()
                        .links())
                .containsExactly(RESEARCH, link("B"));
        assertThat(Trial.of(new LinkRemoval("CHAIN", "GONE", null), chain, records)
                        .record())
                .isEqualTo(chain);
    }

    @Test
    void manyUsersOfALinkAreCountedAndTheFirstFewNamed() {
        var enterprises = new ArrayList<Enterprise>();
        for (var i = 1; i <= 7; i++) {
            enterprises.add(new Enterprise("企业%d示例".formatted(i), "CRO", true, Map.of()));
        }
        var chain = chain().withLinks(List.of(RESEARCH)).withEnterprises(enterprises);

        assertThat(LinkUse.of(chain, RESEARCH, Ledger.empty()).words().en())
                .isEqualTo("7 enterprise(s) (企业1示例, 企业2示例, 企业3示例, 企业4示例, 企业5示例, …)");
    }

    @Property(tries = 200)
    void flowsAreThereOnceInAnyDirectionCirclesIncludedAndNeverLeadToThemselves(
            @ForAll @Size(max = 30) List<@IntRange(max = 15) Integer> ends) {
        var chain = chain().withLinks(List.of(link("L0"), link("L1"), link("L2"), link("L3")));
        var expected = new HashSet<List<String>>();
        for (var end : ends) {
            var from = "L" + end / 4;
            var to = "L" + end % 4;
            var put = Trial.of(new FlowPlacement("CHAIN", from, to, null), chain, Ledger.empty());
            if (from.equals(to)) {
                assertThat(put.errors()).containsExactly("to INVALID");
            } else {
                assertThat(put.errors()).isEmpty();
                expected.add(List.of(from, to));
                chain = put.record();
            }
        }

        assertThat(chain.flows())
                .extracting(flow -> List.of(flow.from(), flow.to()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aFlowKeepsItsUnknownFieldsAndGoesWhenItIsRemoved() {
        var known = new Flow("A", "B", UNKNOWN);
        var chain = chain().withLinks(List.of(link("A"), link("B"))).withFlows(List.of(known));

        assertThat(Trial.of(new FlowPlacement("CHAIN", "A", "B", null), chain, Ledger.empty())
                        .record())
                .isEqualTo(chain);
        assertThat(Trial.of(new FlowRemoval("CHAIN", "B", "A", null), chain, Ledger.empty())
                        .record())
                .isEqualTo(chain);
        assertThat(Trial.of(new FlowRemoval("CHAIN", "A", "B", null), chain, Ledger.empty())
                        .record()
                        .flows())
                .isEmpty();
        assertThat(Trial.of(new FlowPlacement("CHAIN", "A", "C", null), chain, Ledger.empty())
                        .errors())
                .containsExactly("to UNKNOWN_REFERENCE");
    }

    @Test
    void aCompanyIsOneEntryAtEachLink() {
        var here = new Enterprise("甲示例", "A", false, UNKNOWN);
        var chain = chain().withLinks(List.of(link("A"), link("B"))).withEnterprises(List.of(here));

        var producing = Trial.of(enterprise("A", " 甲示例 ", true), chain, Ledger.empty());
        var elsewhere = Trial.of(enterprise("B", "甲示例", true), chain, Ledger.empty());

        assertThat(producing.record().enterprises()).containsExactly(new Enterprise("甲示例", "A", true, UNKNOWN));
        assertThat(elsewhere.record().enterprises()).containsExactly(here, new Enterprise("甲示例", "B", true, Map.of()));
        assertThat(Trial.of(enterprise("B", "乙示例", null), chain, Ledger.empty()).errors())
                .containsExactly("producing REQUIRED");
        assertThat(Trial.of(enterprise("C", " ", true), chain, Ledger.empty()).errors())
                .containsExactly("link UNKNOWN_REFERENCE", "name REQUIRED");
        assertThat(Trial.of(new EnterpriseRemoval("CHAIN", "A", "甲示例", null), chain, Ledger.empty())
                        .record()
                        .enterprises())
                .isEmpty();
    }

    @Test
    void aCandidateHasAPriorityFromOneOn() {
        var wanted = new Candidate("甲示例", "A", "补链", 2, UNKNOWN);
        var chain = chain().withLinks(List.of(link("A"))).withCandidates(List.of(wanted));

        assertThat(Trial.of(candidate("甲示例", 1), chain, Ledger.empty()).record().candidates())
                .containsExactly(new Candidate("甲示例", "A", "补链", 1, UNKNOWN));
        assertThat(Trial.of(candidate("乙示例", null), chain, Ledger.empty()).errors())
                .containsExactly("priority REQUIRED");
        assertThat(Trial.of(candidate("乙示例", 0), chain, Ledger.empty()).errors())
                .containsExactly("priority INVALID");
        assertThat(Trial.of(new CandidateRemoval("CHAIN", "A", "甲示例", null), chain, Ledger.empty())
                        .record()
                        .candidates())
                .isEmpty();
    }

    private static Trial<Chain> place(Chain chain, String code, @Nullable String name, @Nullable Tier tier) {
        var placement = new LinkPlacement(
                "CHAIN",
                code,
                given(name),
                ArgumentValue.omitted(),
                given(tier),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                null);
        return Trial.of(placement, chain, Ledger.empty());
    }

    private static EnterprisePlacement enterprise(String link, String name, @Nullable Boolean producing) {
        return new EnterprisePlacement("CHAIN", link, name, given(producing), null);
    }

    private static CandidatePlacement candidate(String name, @Nullable Integer priority) {
        return new CandidatePlacement("CHAIN", "A", name, ArgumentValue.omitted(), given(priority), null);
    }

    private static <T> ArgumentValue<T> given(@Nullable T value) {
        return value == null ? ArgumentValue.omitted() : ArgumentValue.ofNullable(value);
    }

    private static Chain chain() {
        return new Chain(
                "CHAIN",
                "示例链",
                null,
                null,
                "BIOMED",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("length", 3),
                Stamp.NONE);
    }

    private static Link link(String code) {
        return new Link(code, "环节" + code, null, Tier.MIDSTREAM, false, List.of(), Map.of());
    }

    private static Project at(String code, String chain, String link) {
        var project = Fixtures.project(code);
        var profile = project.profile();
        return project.withProfile(new Profile(
                profile.name(),
                profile.kind(),
                profile.major(),
                profile.industry(),
                chain,
                link,
                profile.investor(),
                profile.planned(),
                profile.agreement(),
                profile.parent()));
    }
}
