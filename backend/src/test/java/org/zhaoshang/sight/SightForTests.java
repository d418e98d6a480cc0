package org.zhaoshang.sight;

import java.util.List;
import java.util.Set;
import org.zhaoshang.access.ReadersForTests;
import org.zhaoshang.store.Store;

/** What is seen, where no application runs. */
public final class SightForTests {

    public static final String BUREAU = "INVEST_BUREAU";

    private SightForTests() {}

    public static Sight of(Store store) {
        return new Sight(store, ReadersForTests.of(store), new Confidential(Set.of(BUREAU), List.of("备注")));
    }
}
