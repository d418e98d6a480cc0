package org.zhaoshang.analysis;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One thing about every project, row by row. */
interface Column {

    int size();

    /** What stands in a row; null where it is missing. */
    @Nullable
    Object at(int row);

    boolean has(int row);

    /** Compares two rows that have a value. */
    int compare(int one, int other);

    /** Compares a row that has a value with some value. */
    IntUnaryOperator against(Object value);

    /** The same with its values numbered in order. */
    Ranked ranked();
}
