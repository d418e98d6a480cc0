package org.zhaoshang.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for the values of a column with few of them.
 *
 * @param values by the key of each word
 * @param shown the first word for each value, to tell which are known
 */
record Choice<E>(Map<String, E> values, String shown) {

    @Nullable
    E of(String word) {
        return values.get(Wording.key(word));
    }
}
