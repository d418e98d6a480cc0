package org.zhaoshang.chains;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * A link to fill or to strengthen (补链强链), with what is at hand for it.
 *
 * @param neighbours how many links supply it or are supplied by it
 * @param nearest the reserve project that is nearest to filling it; null where there is none
 */
record ChainGap(
        ChainMap map,
        LinkState link,
        int neighbours,
        @Nullable Nearest nearest) {

    /** Where a reserve project is that could fill a gap. */
    enum Nearness implements Labelled {
        ON_LINK("在本环节", "On this link"),
        NEIGHBOUR("在上下游环节", "On a neighbouring link");

        private final Text label;

        Nearness(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A reserve project, and the link it is on. */
    record Nearest(Nearness nearness, LinkState link, Project project) {}

    /**
     * The first place that a link takes in its chain and that chain among the chains.
     *
     * @param urgency less is more urgent
     */
    private record Placed(ChainGap gap, int urgency, int chain, int place) {}

    /**
     * Key and missing, key and weak, missing, weak; among those, the ones on which more neighbours hang come first, then the
     * order of the chains and of their links.
     */
    private static final Comparator<Placed> FIRST_TO_FILL = Comparator.comparingInt(Placed::urgency)
            .thenComparing(placed -> placed.gap().neighbours(), Comparator.reverseOrder())
            .thenComparingInt(Placed::chain)
            .thenComparingInt(Placed::place);

    /** The gaps of some chains, in the order in which to fill them. */
    static List<ChainGap> of(List<ChainMap> maps) {
        return IntStream.range(0, maps.size())
                .boxed()
                .flatMap(chain -> {
                    var links = maps.get(chain).links();
                    return IntStream.range(0, links.size())
                            .filter(place -> links.get(place).coverage() != Coverage.STRONG)
                            .mapToObj(place -> placed(maps.get(chain), chain, links.get(place), place));
                })
                .sorted(FIRST_TO_FILL)
                .map(Placed::gap)
                .toList();
    }

    /** Who is wanted there most. */
    Chain.@Nullable Candidate candidate() {
        return link.candidates().stream().findFirst().orElse(null);
    }

    private static Placed placed(ChainMap map, int chain, LinkState link, int place) {
        var urgency = (link.link().key() ? 0 : 2) + (link.coverage() == Coverage.MISSING ? 0 : 1);
        return new Placed(of(map, link), urgency, chain, place);
    }

    private static ChainGap of(ChainMap map, LinkState link) {
        var neighbours = map.neighbours(link);
        return new ChainGap(map, link, neighbours.size(), nearest(link, neighbours));
    }

    /** Its own largest reserve project, or else the largest of its neighbours, the first of equals. */
    private static @Nullable Nearest nearest(LinkState link, List<LinkState> neighbours) {
        var own = link.largestReserve();
        if (own != null) {
            return new Nearest(Nearness.ON_LINK, link, own.project());
        }
        Nearest found = null;
        OnLink.Standing largest = null;
        for (var neighbour : neighbours) {
            var reserve = neighbour.largestReserve();
            if (reserve != null && (largest == null || LinkState.FURTHEST_FIRST.compare(reserve, largest) < 0)) {
                largest = reserve;
                found = new Nearest(Nearness.NEIGHBOUR, neighbour, reserve.project());
            }
        }
        return found;
    }
}
