package org.zhaoshang.chains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Same;

/**
 * Which project is on which link, whatever the day: found in one walk over the projects, once for a snapshot. A project that
 * names a chain or a link which is not there is on none, and kept apart.
 */
final class Placement {

    private record Key(Same<Chain> chains) {}

    /** The place of a link, counted over all chains. */
    private final Map<String, Map<String, Integer>> places;

    private final List<OnLink> byPlace;
    private final OnLink unmapped = new OnLink();

    private Placement(Map<String, Map<String, Integer>> places, int size) {
        this.places = places;
        this.byPlace = new ArrayList<>(size);
        for (var i = 0; i < size; i++) {
            byPlace.add(new OnLink());
        }
    }

    static Placement of(Ledger ledger) {
        return ledger.view(Placement.class, Placement::place);
    }

    private static Placement place(Ledger ledger) {
        var places = new HashMap<String, Map<String, Integer>>();
        var size = 0;
        var chains = ledger.all(Chain.class);
        for (var chain : chains) {
            var links = new HashMap<String, Integer>();
            for (var link : chain.links()) {
                links.put(link.code(), size++);
            }
            places.put(chain.code(), links);
        }
        var number = size;
        return ledger.gather(Gathering.of(
                new Key(new Same<>(chains)), () -> new Placement(places, number), Placement::add, Placement::addAll));
    }

    OnLink at(Chain chain, Chain.Link link) {
        var place = place(chain.code(), link.code());
        return place == null ? new OnLink() : byPlace.get(place);
    }

    /** The projects that name a chain or a link which is not there. */
    OnLink unmapped() {
        return unmapped;
    }

    private void add(Project project) {
        var profile = project.profile();
        var place = place(profile.chain(), profile.link());
        if (place != null) {
            byPlace.get(place).add(project);
        } else if (profile.chain() != null || profile.link() != null) {
            unmapped.add(project);
        }
    }

    private void addAll(Placement other) {
        for (var i = 0; i < byPlace.size(); i++) {
            byPlace.get(i).addAll(other.byPlace.get(i));
        }
        unmapped.addAll(other.unmapped);
    }

    private @Nullable Integer place(@Nullable String chain, @Nullable String link) {
        var links = chain == null || link == null ? null : places.get(chain);
        return links == null ? null : links.get(link);
    }
}
