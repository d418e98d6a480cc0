package org.zhaoshang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param label as problems name it: G 总投资
 * @param field what it means; null for one that nobody foresaw
 * @param path where its values are kept among the attributes; empty for one that has a meaning or says nothing
 * @param unit the unit of its amounts
 */
record Column(
        int index,
        String label,
        @Nullable Field field,
        List<String> path,
        @Nullable AmountUnit unit) {

    boolean isAttribute() {
        return !path.isEmpty();
    }

    boolean saysNothing() {
        return field == null && path.isEmpty();
    }
}
