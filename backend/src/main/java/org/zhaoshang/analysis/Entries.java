package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;

/**
 * What happened to projects, entry after entry, project by project: flat, to be walked for each day that is asked about.
 *
 * @param starts the entries of project i are those from starts[i] to starts[i + 1]
 * @param rows to which project, entry by entry
 * @param days as {@link #day} counts them; what has no day happened before every day
 * @param codes what it was
 */
record Entries(int[] starts, int[] rows, int[] days, byte[] codes) {

    static final int UNDATED = Integer.MIN_VALUE;

    static <E> Entries of(
            List<Project> projects,
            Function<Project, List<E>> entries,
            Function<E, @Nullable LocalDate> day,
            ToIntFunction<E> code) {
        var starts = new int[projects.size() + 1];
        for (var row = 0; row < projects.size(); row++) {
            starts[row + 1] = starts[row] + entries.apply(projects.get(row)).size();
        }
        var all = empty(starts);
        var i = 0;
        for (var row = 0; row < projects.size(); row++) {
            for (var entry : entries.apply(projects.get(row))) {
                var on = day.apply(entry);
                all.rows[i] = row;
                all.days[i] = on == null ? UNDATED : day(on);
                all.codes[i++] = (byte) code.applyAsInt(entry);
            }
        }
        return all;
    }

    /**
     * Some of them.
     *
     * @param first the first day, as {@link #day} counts
     * @param last the last
     * @param codes which of them: bit i of the code i
     */
    record Window(int first, int last, int codes) {

        boolean holds(Entries entries, int i) {
            var day = entries.days[i];
            return day >= first & day <= last & (codes >> entries.codes[i] & 1) == 1;
        }

        /**
         * Collects those from one entry to another, without a branch that cannot be foreseen.
         *
         * @return how many were put into the array
         */
        int collect(Entries entries, int from, int to, int[] found) {
            var count = 0;
            for (var i = from; i < to; i++) {
                found[count] = i;
                count += holds(entries, i) ? 1 : 0;
            }
            return count;
        }
    }

    /** Those of parts beside one another. */
    static Entries joined(List<Entries> parts) {
        var starts = new int[parts.stream().mapToInt(Entries::projects).sum() + 1];
        var row = 0;
        for (var part : parts) {
            for (var i = 0; i < part.projects(); i++) {
                starts[row + i + 1] = starts[row] + part.starts[i + 1];
            }
            row += part.projects();
        }
        var all = empty(starts);
        row = 0;
        for (var part : parts) {
            var to = starts[row];
            for (var entry = 0; entry < part.size(); entry++) {
                all.rows[to + entry] = row + part.rows[entry];
            }
            System.arraycopy(part.days, 0, all.days, to, part.size());
            System.arraycopy(part.codes, 0, all.codes, to, part.size());
            row += part.projects();
        }
        return all;
    }

    int projects() {
        return starts.length - 1;
    }

    int size() {
        return rows.length;
    }

    private static Entries empty(int[] starts) {
        var size = starts[starts.length - 1];
        return new Entries(starts, new int[size], new int[size], new byte[size]);
    }

    /** Days as numbers; whatever lies beyond them lies beyond every record too. */
    static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }
}
