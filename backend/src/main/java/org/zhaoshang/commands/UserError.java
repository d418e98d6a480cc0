package org.zhaoshang.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * An expected mistake in a command.
 *
 * @param field the way to the field within the input, or, where it is about what no record can hold, within the record; empty
 *     where it is about the whole
 * @param currentVersion the version that is on record, where somebody was faster
 */
public record UserError(
        List<String> field, Code code, Text words, @Nullable Integer currentVersion) {

    public UserError(List<String> field, Code code, Text words) {
        this(field, code, words, null);
    }

    /** What kind of mistake it is, for programs. */
    public enum Code {
        REQUIRED,
        INVALID,
        NOT_FOUND,
        ALREADY_EXISTS,
        UNKNOWN_REFERENCE,
        OUT_OF_ORDER,
        IN_THE_FUTURE,
        REFERENCE_REUSED,
        NOT_ALLOWED,
        VERSION_CONFLICT
    }
}
