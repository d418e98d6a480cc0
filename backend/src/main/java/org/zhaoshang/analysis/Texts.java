package org.zhaoshang.analysis;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a few rows one after another, so that a search goes through memory in one go.
 *
 * @param starts text i is that from starts[i] to starts[i + 1]; what is missing is as if it were empty
 */
record Texts(char[] letters, int[] starts) {

    static Texts of(List<@Nullable String> rows) {
        var joined = new StringBuilder();
        var starts = new int[rows.size() + 1];
        for (var row = 0; row < rows.size(); row++) {
            var text = rows.get(row);
            joined.append(text == null ? "" : text);
            starts[row + 1] = joined.length();
        }
        return new Texts(joined.toString().toCharArray(), starts);
    }

    int size() {
        return starts.length - 1;
    }

    /**
     * Takes those rows that hold a part out of those that may be taken.
     *
     * @param part not empty
     * @param first the row of the first text
     */
    void holding(char[] part, int first, BitSet among, BitSet taken) {
        var last = first + size();
        for (var row = among.nextSetBit(first); row >= 0 && row < last; row = among.nextSetBit(row + 1)) {
            if (holds(row - first, part)) {
                taken.set(row);
            }
        }
    }

    private boolean holds(int text, char[] part) {
        var last = starts[text + 1] - part.length;
        for (var at = starts[text]; at <= last; at++) {
            if (letters[at] == part[0] && isAt(at, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int at, char[] part) {
        for (var i = 1; i < part.length; i++) {
            if (letters[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
