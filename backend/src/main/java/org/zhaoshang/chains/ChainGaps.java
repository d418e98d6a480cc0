package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** The links to fill or strengthen first (补链强链), for rooms that print them. */
@Component
public class ChainGaps {

    private final CoverageRules rules;

    ChainGaps(CoverageRules rules) {
        this.rules = rules;
    }

    /**
     * A link that is missing or weak.
     *
     * @param chainCode the code of its chain
     * @param code its own within the chain
     * @param key whether its chain cannot do without it
     * @param coverage in a word: 缺链, 弱链
     * @param reserve the reserve project that is nearest to filling it; null where there is none
     * @param candidate who is wanted there most; null where nobody is named
     */
    public record Gap(
            String chainCode,
            Text chain,
            String code,
            Text link,
            boolean key,
            Text coverage,
            @Nullable Project reserve,
            @Nullable String candidate) {}

    /** All gaps of a snapshot on a day, in the order in which to fill them. */
    public List<Gap> of(Ledger ledger, LocalDate asOf) {
        return ChainGap.of(ChainMaps.of(ledger, asOf, rules).chains()).stream()
                .map(ChainGaps::gap)
                .toList();
    }

    private static Gap gap(ChainGap gap) {
        var chain = gap.map().chain();
        var nearest = gap.nearest();
        var candidate = gap.candidate();
        return new Gap(
                chain.code(),
                Text.of(chain.name(), chain.nameEn()),
                gap.link().link().code(),
                gap.link().name(),
                gap.link().link().key(),
                gap.link().coverage().label(),
                nearest == null ? null : nearest.project(),
                candidate == null ? null : candidate.name());
    }
}
