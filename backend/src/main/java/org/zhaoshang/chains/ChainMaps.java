package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/** All chains as of a day, in the order of their industries, computed once for a snapshot. */
record ChainMaps(List<ChainMap> chains, Ledger ledger, LocalDate asOf) {

    private record Key(LocalDate asOf, CoverageRules rules) {}

    static ChainMaps of(Ledger ledger, LocalDate asOf, CoverageRules rules) {
        return ledger.view(new Key(asOf, rules), snapshot -> compute(snapshot, asOf, rules));
    }

    Optional<ChainMap> chain(String code) {
        return chains.stream().filter(map -> map.chain().code().equals(code)).findFirst();
    }

    /** All chains that are kept, in the order of their industries; one of an industry we do not know comes last. */
    static List<Chain> inOrder(Ledger ledger) {
        return ledger.all(Chain.class).stream()
                .sorted(Comparator.<Chain>comparingInt(chain -> ledger.find(Industry.class, chain.industry())
                                .map(Industry::order)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Chain::code))
                .toList();
    }

    /** The projects on the books that name a chain or a link which is not there, the furthest first. */
    List<Project> unmapped() {
        return unmapped(project -> true);
    }

    /** Those that mean a chain: by its name, or by their industry where they name no chain we know. */
    List<Project> unmapped(Chain chain) {
        return unmapped(project -> means(project, chain));
    }

    private static ChainMaps compute(Ledger ledger, LocalDate asOf, CoverageRules rules) {
        var placement = Placement.of(ledger);
        var maps = inOrder(ledger).parallelStream()
                .map(chain -> map(chain, placement, ledger, asOf, rules.of(chain.code())))
                .toList();
        return new ChainMaps(maps, ledger, asOf);
    }

    private static ChainMap map(Chain chain, Placement placement, Ledger ledger, LocalDate asOf, CoverageRules rules) {
        var enterprises = new HashMap<String, List<Chain.Enterprise>>();
        chain.enterprises()
                .forEach(enterprise -> enterprises
                        .computeIfAbsent(enterprise.link(), link -> new ArrayList<>())
                        .add(enterprise));
        var candidates = new HashMap<String, List<Chain.Candidate>>();
        chain.candidates().stream()
                .sorted(Comparator.comparing(Chain.Candidate::priority))
                .forEach(candidate -> candidates
                        .computeIfAbsent(candidate.link(), link -> new ArrayList<>())
                        .add(candidate));
        var links = chain.links().parallelStream()
                .map(link -> {
                    var onLink = placement.at(chain, link);
                    return new LinkState(
                            chain,
                            link,
                            onLink,
                            onLink.byStage(asOf),
                            List.copyOf(enterprises.getOrDefault(link.code(), List.of())),
                            List.copyOf(candidates.getOrDefault(link.code(), List.of())),
                            rules,
                            ledger,
                            asOf);
                })
                .toList();
        return new ChainMap(chain, links, rules, ledger, asOf);
    }

    private List<Project> unmapped(Predicate<Project> wanted) {
        return LinkState.furthestFirst(Placement.of(ledger).unmapped().at(Stage.IN_HAND, asOf).stream()
                .filter(standing -> wanted.test(standing.project()))
                .toList());
    }

    private boolean means(Project project, Chain chain) {
        var named = project.profile().chain();
        return named != null && ledger.find(Chain.class, named).isPresent()
                ? named.equals(chain.code())
                : project.profile().industry().equals(chain.industry());
    }
}
