package org.zhaoshang.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Text;

/**
 * A link as of a day (环节): who is there, and how well that covers it. Only counts are kept; its projects are looked up when
 * they are asked for, so that remembering every day of a slider costs little.
 *
 * @param onLink all projects that are on it, whatever their stage
 * @param byStage how many of them stand at each stage; a stage that is not there has none
 */
record LinkState(
        Chain chain,
        Chain.Link link,
        OnLink onLink,
        Map<Stage, Integer> byStage,
        List<Chain.Enterprise> enterprises,
        List<Chain.Candidate> candidates,
        CoverageRules rules,
        Ledger ledger,
        LocalDate asOf) {

    /** A project holds its link as long as it is not given up. */
    private static final Set<Stage> HOLDING = Stage.FROM_SIGNING;

    /** The furthest first, then the largest: what a leader would name first. */
    static final Comparator<OnLink.Standing> FURTHEST_FIRST = Comparator.comparing(OnLink.Standing::stage)
            .reversed()
            .thenComparing(OnLink.Standing::planned, Comparator.reverseOrder())
            .thenComparing(standing -> standing.project().code());

    private static final Set<Stage> RESERVE = EnumSet.of(Stage.RESERVE);

    Coverage coverage() {
        return Coverage.of(enterprises.size() + projectCount(), producingCount(), rules);
    }

    /** How well the link would be covered if some of its projects had landed and were producing. */
    Coverage coverageWith(Set<String> landed) {
        var holding = 0;
        var producing = producingEnterprises();
        for (var standing : onLink.at(EnumSet.allOf(Stage.class), asOf)) {
            var lands = landed.contains(standing.project().code());
            holding += lands || HOLDING.contains(standing.stage()) ? 1 : 0;
            producing += lands || standing.stage() == Stage.PRODUCING ? 1 : 0;
        }
        return Coverage.of(enterprises.size() + holding, producing, rules);
    }

    int projectCount() {
        var count = 0;
        for (var stage : HOLDING) {
            count += at(stage);
        }
        return count;
    }

    int reserveCount() {
        return at(Stage.RESERVE);
    }

    /** Companies and projects that produce. */
    int producingCount() {
        return at(Stage.PRODUCING) + producingEnterprises();
    }

    private int producingEnterprises() {
        var count = 0;
        for (var enterprise : enterprises) {
            count += enterprise.producing() ? 1 : 0;
        }
        return count;
    }

    int at(Stage stage) {
        return byStage.getOrDefault(stage, 0);
    }

    /** What the projects at SIGNED or later plan in yuan; other currencies are not added. */
    Money planned() {
        var sum = BigDecimal.ZERO;
        for (var standing : onLink.at(HOLDING, asOf)) {
            sum = sum.add(standing.planned());
        }
        return new Money(sum, Currency.CNY);
    }

    /** Its projects at SIGNED or later, the furthest first, then the largest. */
    List<Project> holding() {
        return furthestFirst(onLink.at(HOLDING, asOf));
    }

    /** Its projects that are still being won, the largest first. */
    List<Project> reserve() {
        return furthestFirst(onLink.at(RESERVE, asOf));
    }

    /** Its largest project that is still being won; null where there is none. */
    OnLink.@Nullable Standing largestReserve() {
        return reserveCount() == 0
                ? null
                : onLink.at(RESERVE, asOf).stream().min(FURTHEST_FIRST).orElse(null);
    }

    Text name() {
        return Text.of(link.name(), link.nameEn());
    }

    static List<Project> furthestFirst(List<OnLink.Standing> standing) {
        return standing.stream()
                .sorted(FURTHEST_FIRST)
                .map(OnLink.Standing::project)
                .toList();
    }
}
