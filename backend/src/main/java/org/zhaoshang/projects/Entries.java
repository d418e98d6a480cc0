package org.zhaoshang.projects;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.shared.Text;

/** The entries of a project's lists: each is made once, however often it is sent. */
final class Entries {

    private Entries() {}

    /**
     * Whether an entry is there already: under its reference where it has one, word for word where it has none. A
     * reference that stands for something else is a mistake.
     */
    static <E> boolean recorded(
            List<E> entries, E entry, Function<E, @Nullable String> referenceOf, Mistakes mistakes) {
        var reference = referenceOf.apply(entry);
        if (reference == null || entries.contains(entry)) {
            return entries.contains(entry);
        }
        var taken = entries.stream().anyMatch(known -> reference.equals(referenceOf.apply(known)));
        if (taken) {
            mistakes.add(
                    Code.REFERENCE_REUSED,
                    new Text("流水号 " + reference + " 已登记为另一条记录", reference + " stands for another entry"),
                    "reference");
        }
        return taken;
    }

    /**
     * Whether an entry is there already under its code, whatever became of it since. Another one under that code is a
     * mistake.
     *
     * @param asAdded an entry as it was when it was added
     */
    static <E> boolean added(
            List<E> entries,
            E entry,
            Function<E, String> codeOf,
            UnaryOperator<E> asAdded,
            Mistakes mistakes,
            String field) {
        var code = codeOf.apply(entry);
        var known = entries.stream()
                .filter(other -> codeOf.apply(other).equals(code))
                .findFirst();
        mistakes.required(code, field);
        if (known.isPresent() && !asAdded.apply(known.get()).equals(entry)) {
            mistakes.add(
                    Code.ALREADY_EXISTS,
                    new Text("该项目的编号 " + code + " 已被使用", "the code " + code + " is taken within the project"),
                    field);
        }
        return known.isPresent();
    }

    /** The entry with a code; null, and a mistake, where there is none. */
    static <E> @Nullable E find(
            List<E> entries, Function<E, String> codeOf, String code, Mistakes mistakes, String field) {
        var found = entries.stream()
                .filter(entry -> codeOf.apply(entry).equals(code.strip()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    new Text("该项目没有编号为 " + code + " 的条目", "the project has no entry with the code " + code),
                    field);
        }
        return found;
    }

    static <E> List<E> plus(List<E> entries, E entry) {
        return Stream.concat(entries.stream(), Stream.of(entry)).toList();
    }

    static <E> List<E> replaced(List<E> entries, E before, E after) {
        return entries.stream().map(entry -> entry == before ? after : entry).toList();
    }
}
