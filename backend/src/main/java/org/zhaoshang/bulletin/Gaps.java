package org.zhaoshang.bulletin;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhaoshang.chains.ChainGaps;
import org.zhaoshang.ledger.Bulletin.Section;

/** Which links the industry chains lack first (补链强链). They are the district's, not a department's. */
@Component
class Gaps {

    private static final int MOST_LISTED = 20;
    private static final String NOTHING = "—";

    private final ChainGaps chains;

    Gaps(ChainGaps chains) {
        this.chains = chains;
    }

    Optional<Section> section(Issue issue) {
        var gaps = chains.of(issue.ledger(), issue.asOf());
        if (issue.department() != null || gaps.isEmpty()) {
            return Optional.empty();
        }
        var listing = new Listing()
                .words(issue.say("产业链", "Chain"))
                .words(issue.say("环节", "Link"))
                .words(issue.say("状态", "Coverage"))
                .words(issue.say("相近储备项目", "Nearest reserve project"))
                .words(issue.say("目标企业", "To invite"));
        var locale = issue.locale();
        gaps.stream()
                .limit(MOST_LISTED)
                .forEach(gap -> listing.row(
                        gap.chain().in(locale),
                        (gap.key() ? "★" : "") + gap.link().in(locale),
                        gap.coverage().in(locale),
                        gap.reserve() == null
                                ? NOTHING
                                : gap.reserve().profile().name(),
                        gap.candidate() == null ? NOTHING : gap.candidate()));
        var keys = gaps.stream().filter(ChainGaps.Gap::key).count();
        var text = issue.say(
                "各产业链共有缺链、弱链环节%d个，其中关键环节（★）%d个。".formatted(gaps.size(), keys),
                "The chains have %d missing or weak links, %d of them key links (★).".formatted(gaps.size(), keys));
        var more = gaps.size() <= MOST_LISTED
                ? ""
                : issue.say("下表列出应先补强的%d个。", " The first %d to fill are listed.")
                        .formatted(MOST_LISTED);
        return Optional.of(
                new Section(issue.say("产业链缺口", "Gaps in the chains"), List.of(text + more), listing.table()));
    }
}
