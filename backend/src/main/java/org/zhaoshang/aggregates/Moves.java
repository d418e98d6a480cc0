package org.zhaoshang.aggregates;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Tables with the same sums as one, that differ from it where counts are kept back. One is come to
 * from another by moving around a circle: one more here, one less there in the same line, one more there in the same column, and so on.
 */
final class Moves {

    private final int[][] counts;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    Moves(int[][] counts, boolean[][] hidden) {
        this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        this.hidden = hidden;
        this.rows = counts.length;
        this.columns = counts.length == 0 ? 0 : counts[0].length;
    }

    /** Whether so much can be moved into a cell. */
    boolean into(int row, int column, int much) {
        for (var moved = 0; moved < much; moved++) {
            if (!move(rows + column, row, row, column)) { // its column is to have less elsewhere, its line too
                return false;
            }
            counts[row][column]++;
        }
        return true;
    }

    /** Whether so much can be moved out of a cell. */
    boolean outOf(int row, int column, int much) {
        for (var moved = 0; moved < much; moved++) {
            if (!move(row, rows + column, row, column)) { // its line is to have more elsewhere, its column too
                return false;
            }
            counts[row][column]--;
        }
        return true;
    }

    /**
     * Moves one along a way from a line or column to another that does not go through a cell: from a line to a column by one more, from
     * a column to a line by one less. Lines are numbered first, then columns.
     */
    private boolean move(int from, int to, int row, int column) {
        var before = new int[rows + columns];
        Arrays.fill(before, -1);
        before[from] = from;
        var waiting = new ArrayDeque<Integer>();
        waiting.add(from);
        while (before[to] < 0 && !waiting.isEmpty()) {
            int at = waiting.remove();
            var isRow = at < rows;
            for (var next = isRow ? rows : 0; next < (isRow ? rows + columns : rows); next++) {
                var r = isRow ? at : next;
                var c = (isRow ? next : at) - rows;
                var isItself = r == row && c == column;
                if (before[next] < 0 && !isItself && hidden[r][c] && (isRow || counts[r][c] > 0)) {
                    before[next] = at;
                    waiting.add(next);
                }
            }
        }
        if (before[to] < 0) {
            return false;
        }
        for (var at = to; at != from; at = before[at]) {
            if (before[at] < rows) {
                counts[before[at]][at - rows]++;
            } else {
                counts[at][before[at] - rows]--;
            }
        }
        return true;
    }
}
