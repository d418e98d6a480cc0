package org.zhaoshang.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which projects and arrivals an indicator counts; an empty set asks for nothing. */
public record IndicatorFilter(
        @Nullable Boolean major,
        @Nullable Boolean cityRecognised,
        Set<ProjectKind> kinds,
        Set<String> industries,
        Set<FundSource> sources) {

    public static final IndicatorFilter ALL = new IndicatorFilter(null, null, Set.of(), Set.of(), Set.of());

    public boolean admits(Project project) {
        var profile = project.profile();
        return (major == null || major == profile.major())
                && (cityRecognised == null || cityRecognised == project.cityRecognised())
                && (kinds.isEmpty() || kinds.contains(profile.kind()))
                && (industries.isEmpty() || industries.contains(profile.industry()));
    }

    public boolean admits(FundArrival arrival) {
        return sources.isEmpty() || sources.contains(arrival.source());
    }
}
