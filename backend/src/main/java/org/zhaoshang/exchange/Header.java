package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A header as it could be read: of one or two rows, for one kind of table.
 *
 * @param place the first row's place among the sheet's rows
 * @param height one row, or two of which the upper groups the lower
 */
record Header(TableKind kind, int place, int height, List<Column> columns, List<Field> missing) {

    static Header of(TableKind kind, TableWords words, int place, int height, List<Column> columns) {
        var found = fields(columns);
        var missing = new ArrayList<>(words.required());
        missing.removeAll(found);
        return new Header(kind, place, height, columns, List.copyOf(missing));
    }

    /** How many columns it makes sense of. */
    int found() {
        return fields(columns).size();
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    boolean isBetterThan(@Nullable Header other) {
        if (other == null || isComplete() != other.isComplete()) {
            return other == null || isComplete();
        }
        return found() > other.found() || (found() == other.found() && place == other.place && height > other.height);
    }

    private static Set<Field> fields(List<Column> columns) {
        var fields = new HashSet<Field>();
        for (var column : columns) {
            if (column.field() != null) {
                fields.add(column.field());
            }
        }
        return fields;
    }
}
