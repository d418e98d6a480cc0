package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;

/** Small chains, and projects on their links. */
final class ChainFixtures {

    static final LocalDate DAY = LocalDate.of(2015, 3, 31);

    private ChainFixtures() {}

    /** @param links their codes, key ones with a star: "A*", "B" */
    static Chain chain(String code, String... links) {
        return new Chain(
                code,
                "链" + code,
                null,
                null,
                "BIOMED",
                Arrays.stream(links).map(ChainFixtures::link).toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Stamp.NONE);
    }

    private static Chain.Link link(String words) {
        var code = words.replace("*", "");
        return new Chain.Link(code, "环节" + code, null, Chain.Tier.MIDSTREAM, words.endsWith("*"), List.of(), Map.of());
    }

    static Chain.Flow flow(String from, String to) {
        return new Chain.Flow(from, to, Map.of());
    }

    static Chain.Enterprise company(String name, String link, boolean producing) {
        return new Chain.Enterprise(name, link, producing, Map.of());
    }

    static Chain.Candidate candidate(String name, String link, int priority) {
        return new Chain.Candidate(name, link, "理由", priority, Map.of());
    }

    /** A project that entered a stage on a day in 2014. */
    static Project project(
            String code, @Nullable String chain, @Nullable String link, @Nullable String planned, Stage stage) {
        return on(chain, link, planned, Fixtures.project(code, StageEntry.of(stage, LocalDate.of(2014, 1, 1))));
    }

    static Project on(@Nullable String chain, @Nullable String link, @Nullable String planned, Project project) {
        var profile = project.profile();
        return project.withProfile(new Profile(
                profile.name(),
                profile.kind(),
                profile.major(),
                profile.industry(),
                chain,
                link,
                null,
                planned == null ? null : Fixtures.money(planned),
                profile.agreement(),
                null));
    }

    static ChainMaps maps(LedgerRecord... records) {
        return ChainMaps.of(Fixtures.ledger(records), DAY, CoverageRules.DEFAULT);
    }

    static ChainMap map(LedgerRecord... records) {
        return maps(records).chains().get(0);
    }
}
