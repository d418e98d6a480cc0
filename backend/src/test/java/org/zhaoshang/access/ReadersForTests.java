package org.zhaoshang.access;

import org.zhaoshang.store.Store;

/** Who asks, where no application runs. */
public final class ReadersForTests {

    private ReadersForTests() {}

    public static Readers of(Store store) {
        return new Readers(store);
    }
}
