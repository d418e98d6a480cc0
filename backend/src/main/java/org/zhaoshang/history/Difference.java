package org.zhaoshang.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is not the same in the next version.
 *
 * @param before null where it was added
 * @param after null where it was taken away
 * @param previous what stands before an item that was added to a list
 */
record Difference(
        List<Step> way,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable Object previous) {

    boolean isItem() {
        return way.get(way.size() - 1) instanceof Step.Item;
    }
}
