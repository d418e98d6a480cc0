package org.zhaoshang.aggregates;

import java.util.BitSet;
import java.util.Optional;

/**
 * Which counts are kept back so that nobody can tell that a group is small (数据隐匿), by the method of statistical disclosure
 * control: first the small ones themselves, then others beside them, until for all that is shown each small one might be none, or
 * large enough, or any between. What is kept back of one line is enough together, then. What is known is taken to be the sums of
 * all lines, and every count that is shown.
 */
final class Suppression {

    private final int smallest;

    /** @param smallest so many at least are in a group whose count is shown */
    Suppression(int smallest) {
        this.smallest = smallest;
    }

    /** Whether a number by itself may be shown. */
    boolean mayShow(int count) {
        return count >= smallest;
    }

    /**
     * Of groups whose sum is known, and of which there is none that is empty.
     *
     * @param counts each at least 1
     * @return the places of those that are kept back, none where all are shown; nothing where the groups can only be kept back as
     *     a whole, without how many there are
     */
    Optional<BitSet> ofGroups(int... counts) {
        var hidden = new BitSet();
        var sum = 0;
        for (var i = 0; i < counts.length; i++) {
            if (!mayShow(counts[i])) {
                hidden.set(i);
                sum += counts[i];
            }
        }
        while (!hidden.isEmpty() && !mayShow(sum - hidden.cardinality() + 1)) {
            var next = smallest(counts, hidden);
            if (next < 0) {
                return Optional.empty();
            }
            hidden.set(next);
            sum += counts[next];
        }
        return Optional.of(hidden);
    }

    /**
     * Of a table whose sums by line and by column are known, and may be. Where there is none is not told either: it would tell of
     * those beside it.
     *
     * @return what is kept back of it; nothing where even all of it would not be enough
     */
    Optional<boolean[][]> ofTable(int[][] counts) {
        var hidden = new boolean[counts.length][];
        for (var row = 0; row < counts.length; row++) {
            hidden[row] = new boolean[counts[row].length];
            for (var column = 0; column < counts[row].length; column++) {
                hidden[row][column] = !mayShow(counts[row][column]);
            }
        }
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts[row].length; column++) {
                while (isSmall(counts[row][column]) && !mightBeAny(counts, hidden, row, column)) {
                    if (!hideBeside(counts, hidden, row, column)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(hidden);
    }

    private boolean isSmall(int count) {
        return count > 0 && !mayShow(count);
    }

    private static int smallest(int[] counts, BitSet hidden) {
        var found = -1;
        for (var i = hidden.nextClearBit(0); i < counts.length; i = hidden.nextClearBit(i + 1)) {
            if (found < 0 || counts[i] < counts[found]) {
                found = i;
            }
        }
        return found;
    }

    /** The smallest rectangle around a cell of which something is not kept back yet; where there is none, the smallest that is not. */
    private static boolean hideBeside(int[][] counts, boolean[][] hidden, int row, int column) {
        var best = Integer.MAX_VALUE;
        var otherRow = -1;
        var otherColumn = -1;
        for (var r = 0; r < counts.length; r++) {
            for (var c = 0; c < counts[r].length; c++) {
                if (r != row && c != column) {
                    var cost =
                            cost(counts, hidden, r, c) + cost(counts, hidden, row, c) + cost(counts, hidden, r, column);
                    if (cost > 0 && cost < best) {
                        best = cost;
                        otherRow = r;
                        otherColumn = c;
                    }
                }
            }
        }
        if (otherRow < 0) {
            return hideAnother(counts, hidden);
        }
        hidden[otherRow][otherColumn] = true;
        hidden[row][otherColumn] = true;
        hidden[otherRow][column] = true;
        return true;
    }

    /** What it costs to keep a cell back as well: as many projects as nobody is told of then. */
    private static int cost(int[][] counts, boolean[][] hidden, int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column];
    }

    private static boolean hideAnother(int[][] counts, boolean[][] hidden) {
        var best = Integer.MAX_VALUE;
        var row = -1;
        var column = -1;
        for (var r = 0; r < counts.length; r++) {
            for (var c = 0; c < counts[r].length; c++) {
                if (!hidden[r][c] && counts[r][c] < best) {
                    best = counts[r][c];
                    row = r;
                    column = c;
                }
            }
        }
        if (row >= 0) {
            hidden[row][column] = true;
        }
        return row >= 0;
    }

    /**
     * Whether a count that is kept back might be any from none to enough: whether as much can be moved into its cell, and
     * out of it, around through others that are kept back.
     */
    private boolean mightBeAny(int[][] counts, boolean[][] hidden, int row, int column) {
        var count = counts[row][column];
        return new Moves(counts, hidden).into(row, column, smallest - count)
                && new Moves(counts, hidden).outOf(row, column, count);
    }
}
