package org.zhaoshang.targets;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.ProjectKind;

/** Which projects and arrivals an indicator counts, as it is put in. */
record FilterInput(
        @Nullable Boolean major,
        @Nullable Boolean cityRecognised,
        @Nullable List<ProjectKind> kinds,
        @Nullable List<String> industries,
        @Nullable List<FundSource> sources) {

    static IndicatorFilter filter(@Nullable FilterInput input) {
        return input == null
                ? IndicatorFilter.ALL
                : new IndicatorFilter(
                        input.major, input.cityRecognised, set(input.kinds), set(input.industries), set(input.sources));
    }

    private static <T> Set<T> set(@Nullable List<T> list) {
        return list == null ? Set.of() : Set.copyOf(list);
    }
}
