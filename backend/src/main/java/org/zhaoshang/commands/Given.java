package org.zhaoshang.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.shared.Text;

/** Fields of an input that may be left out: what was not given stays as it is. */
public final class Given {

    private Given() {}

    /** A field that may be empty: given as null it is emptied. */
    public static <T> @Nullable T or(ArgumentValue<T> given, @Nullable T current) {
        return given.isOmitted() ? current : given.value();
    }

    /** Words that may be empty; blank ones are none. */
    public static @Nullable String words(ArgumentValue<String> given, @Nullable String current) {
        return given.isOmitted() ? current : words(given.value());
    }

    /** Words that may be empty; blank ones are none. */
    public static @Nullable String words(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A field that is never empty. */
    public static <T> T required(ArgumentValue<T> given, T current, Mistakes mistakes, String... field) {
        if (given.isOmitted()) {
            return current;
        }
        var value = given.value();
        if (value == null) {
            mistakes.add(Code.REQUIRED, new Text("请填写", "must be filled in"), field);
            return current;
        }
        return value;
    }

    /** Further names of one thing: blank ones are none, each is there once. */
    public static List<String> names(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
