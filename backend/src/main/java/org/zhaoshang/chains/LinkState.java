package org.zhaoshang.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param projects all that are on it, whatever their stage
 * @param byStage how many of them stand at each stage; a stage that is not there has none
 */
record LinkState(
        Chain chain,
        Chain.Link link,
        List<Project> projects,
        Map<Stage, Integer> byStage,
        List<Chain.Enterprise> enterprises,
        List<Chain.Candidate> candidates,
        CoverageRules rules,
        Ledger ledger,
        LocalDate asOf) {

    /** From a signature on a project holds its link, as long as it is not given up. */
    static final Set<Stage> HOLDING = Set.of(Stage.SIGNED, Stage.STARTED, Stage.BUILDING, Stage.PRODUCING);

    /** The furthest first, then the largest: what a leader would name first. */
    private static final Comparator<Staged> FURTHEST_FIRST = Comparator.comparing(Staged::stage)
            .reversed()
            .thenComparing(Staged::planned, Comparator.reverseOrder())
            .thenComparing(staged -> staged.project().code());

    private record Staged(Project project, Stage stage, BigDecimal planned) {}

    Coverage coverage() {
        return Coverage.of(enterprises.size() + projectCount(), producingCount(), rules);
    }

    /** How well the link would be covered if some of its projects had landed and were producing. */
    Coverage coverageWith(Set<String> landed) {
        var holding = 0;
        var producing =
                (int) enterprises.stream().filter(Chain.Enterprise::producing).count();
        for (var project : projects) {
            var stage = project.stage(asOf);
            var lands = landed.contains(project.code());
            holding += lands || isHolding(stage) ? 1 : 0;
            producing += lands || stage == Stage.PRODUCING ? 1 : 0;
        }
        return Coverage.of(enterprises.size() + holding, producing, rules);
    }

    int projectCount() {
        return HOLDING.stream().mapToInt(this::at).sum();
    }

    int reserveCount() {
        return at(Stage.RESERVE);
    }

    /** Companies and projects that produce. */
    int producingCount() {
        return at(Stage.PRODUCING)
                + (int) enterprises.stream().filter(Chain.Enterprise::producing).count();
    }

    int at(Stage stage) {
        return byStage.getOrDefault(stage, 0);
    }

    /** What the projects at SIGNED or later plan in yuan; other currencies are not added. */
    Money planned() {
        var sum = Money.zero(Currency.CNY);
        for (var project : projects) {
            var planned = project.profile().planned();
            if (planned != null && planned.currency() == Currency.CNY && isHolding(project.stage(asOf))) {
                sum = sum.plus(planned);
            }
        }
        return sum;
    }

    /** Its projects at SIGNED or later, the furthest first, then the largest. */
    List<Project> holding() {
        return inOrder(LinkState::isHolding);
    }

    /** Its projects that are still being won, the largest first. */
    List<Project> reserve() {
        return inOrder(stage -> stage == Stage.RESERVE);
    }

    /** Its largest project that is still being won; null where there is none. */
    @Nullable
    Project largestReserve() {
        Project found = null;
        if (reserveCount() > 0) {
            for (var project : projects) {
                if (project.stage(asOf) == Stage.RESERVE && (found == null || isLarger(project, found))) {
                    found = project;
                }
            }
        }
        return found;
    }

    Text name() {
        return Text.of(link.name(), link.nameEn());
    }

    /** By the planned yuan, then by code, so that there is one answer. */
    static boolean isLarger(Project project, Project other) {
        var order = yuan(project).compareTo(yuan(other));
        return order > 0 || (order == 0 && project.code().compareTo(other.code()) < 0);
    }

    static boolean isHolding(@Nullable Stage stage) {
        return stage != null && HOLDING.contains(stage);
    }

    private List<Project> inOrder(Predicate<Stage> wanted) {
        return furthestFirst(projects, asOf, wanted);
    }

    static List<Project> furthestFirst(List<Project> projects, LocalDate asOf, Predicate<Stage> wanted) {
        return projects.stream()
                .<Staged>mapMulti((project, found) -> {
                    var stage = project.stage(asOf);
                    if (stage != null && wanted.test(stage)) {
                        found.accept(new Staged(project, stage, yuan(project)));
                    }
                })
                .sorted(FURTHEST_FIRST)
                .map(Staged::project)
                .toList();
    }

    /** What is planned in dollars has no place among yuan: it comes last. */
    private static BigDecimal yuan(Project project) {
        var planned = project.profile().planned();
        return planned == null || planned.currency() != Currency.CNY ? BigDecimal.ZERO : planned.amount();
    }
}
