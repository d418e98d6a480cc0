package org.zhaoshang.exchange;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Something about a file that its office should know, and where it is.
 *
 * @param index the column's place, from 0; null where it is about no column
 */
record Problem(
        Severity severity,
        String sheet,
        @Nullable Integer row,
        @Nullable Integer index,
        @Nullable String column,
        @Nullable String value,
        Text message) {

    /** An error keeps the whole file out; a warning tells how something was understood. */
    enum Severity {
        ERROR,
        WARNING
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
