package org.zhaoshang.aggregates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checked by trying out all that might be, not by how it is done. */
class SuppressionTest {

    private static final int SMALLEST = 4;
    private final Suppression suppression = new Suppression(SMALLEST);

    @Example
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(suppression.ofGroups(20, 3, 9, 12)).contains(places(1, 2));
        assertThat(suppression.ofGroups(20, 3, 3, 9))
                .as("two that may be 4 together")
                .contains(places(1, 2));
        assertThat(suppression.ofGroups(20, 9)).contains(places());
        assertThat(suppression.ofGroups(2, 2)).as("nothing to hide behind").isEmpty();
    }

    @Example
    void aSmallCellIsHiddenByARectangle() {
        var hidden = suppression
                .ofTable(new int[][] {{2, 9, 30}, {8, 7, 40}, {50, 60, 70}})
                .orElseThrow();

        assertThat(hidden)
                .isDeepEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Example
    void aTableOfWhichNothingCanBeToldIsNotTold() {
        assertThat(suppression.ofTable(new int[][] {{2, 5}})).isEmpty();
        assertThat(suppression.ofTable(new int[][] {{2, 50}, {60, 70}}))
                .as("hidden, with those around it")
                .hasValueSatisfying(hidden ->
                        assertThat(hidden).isDeepEqualTo(new boolean[][] {{true, true}, {true, true}}));
    }

    /** In each line and column that keeps something back are two that do, and together they are enough. */
    @Property(tries = 500)
    void whatIsKeptBackIsNeverAloneAndNeverFew(@ForAll("tables") int[][] counts) {
        suppression.ofTable(counts).ifPresent(hidden -> {
            for (var row = 0; row < counts.length; row++) {
                assertEnough(counts[row], hidden[row]);
            }
            for (var column = 0; column < counts[0].length; column++) {
                var at = column;
                var hiddenHere = new boolean[counts.length];
                IntStream.range(0, counts.length).forEach(row -> hiddenHere[row] = hidden[row][at]);
                assertEnough(Arrays.stream(counts).mapToInt(row -> row[at]).toArray(), hiddenHere);
            }
        });
    }

    private static void assertEnough(int[] counts, boolean[] hidden) {
        var places = IntStream.range(0, counts.length).filter(i -> hidden[i]).toArray();
        if (Arrays.stream(places).anyMatch(i -> counts[i] > 0 && counts[i] < SMALLEST)) {
            assertThat(places).hasSizeGreaterThan(1);
            assertThat(Arrays.stream(places).map(i -> counts[i]).sum()).isGreaterThanOrEqualTo(SMALLEST);
        }
    }

    @Property(tries = 500)
    void thatACellIsSmallCannotBeToldByAllThatIsShown(@ForAll("tables") int[][] counts) {
        suppression.ofTable(counts).ifPresent(hidden -> {
            for (var row = 0; row < counts.length; row++) {
                for (var column = 0; column < counts[row].length; column++) {
                    var count = counts[row][column];
                    assertThat(hidden[row][column] || count >= SMALLEST)
                            .as("%s shown of %s", count, Arrays.deepToString(counts))
                            .isTrue();
                    for (var any = 0; count > 0 && count < SMALLEST && any <= SMALLEST; any++) {
                        assertThat(mightBe(counts, hidden, row, column, any))
                                .as("%s at %s, %s of %s", any, row, column, Arrays.deepToString(counts))
                                .isTrue();
                    }
                }
            }
        });
    }

    @Property(tries = 300)
    void thatAGroupIsSmallCannotBeToldBesideItsSum(@ForAll("lines") List<Integer> line) {
        var counts = line.stream().mapToInt(Integer::intValue).toArray();
        suppression.ofGroups(counts).ifPresent(hidden -> {
            var sum = hidden.stream().map(i -> counts[i]).sum();
            for (var i = 0; i < counts.length; i++) {
                if (counts[i] < SMALLEST) {
                    assertThat(hidden.get(i)).isTrue();
                    assertThat(hidden.cardinality()).isGreaterThan(1);
                    assertThat(sum).isGreaterThanOrEqualTo(SMALLEST);
                    assertThat(sum - (hidden.cardinality() - 1)).isGreaterThanOrEqualTo(SMALLEST);
                }
            }
        });
    }

    /** By going through every table that has the same sums, the same cells shown, and at least one in each that is not. */
    private static boolean mightBe(int[][] counts, boolean[][] hidden, int row, int column, int wanted) {
        var rows = Arrays.stream(counts)
                .mapToInt(line -> Arrays.stream(line).sum())
                .toArray();
        var columns = IntStream.range(0, counts[0].length)
                .map(at -> Arrays.stream(counts).mapToInt(line -> line[at]).sum())
                .toArray();
        return isPossible(counts, hidden, rows, columns, 0, row, column, wanted);
    }

    private static boolean isPossible(
            int[][] counts, boolean[][] hidden, int[] rows, int[] columns, int cell, int row, int column, int wanted) {
        var width = columns.length;
        if (cell == rows.length * width) {
            return Arrays.stream(rows).allMatch(left -> left == 0)
                    && Arrays.stream(columns).allMatch(left -> left == 0);
        }
        var r = cell / width;
        var c = cell % width;
        if (c == 0 && r > 0 && rows[r - 1] != 0) {
            return false;
        }
        var isWanted = r == row && c == column;
        var least = isWanted ? wanted : hidden[r][c] ? 0 : counts[r][c];
        var most = isWanted ? wanted : hidden[r][c] ? Math.min(rows[r], columns[c]) : counts[r][c];
        for (var value = least; value <= most; value++) {
            if (rows[r] < value || columns[c] < value) {
                return false;
            }
            rows[r] -= value;
            columns[c] -= value;
            var possible = isPossible(counts, hidden, rows, columns, cell + 1, row, column, wanted);
            rows[r] += value;
            columns[c] += value;
            if (possible) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<int[][]> tables() {
        var cell = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 3)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(4, 6)));
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(rows -> Arbitraries.integers()
                        .between(2, 3)
                        .flatMap(columns -> cell.array(Integer[].class)
                                .ofSize(columns)
                                .array(Integer[][].class)
                                .ofSize(rows)
                                .map(table -> Arrays.stream(table)
                                        .map(line -> Arrays.stream(line)
                                                .mapToInt(Integer::intValue)
                                                .toArray())
                                        .toArray(int[][]::new))));
    }

    @Provide
    Arbitrary<List<Integer>> lines() {
        return Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(8);
    }

    private static BitSet places(int... places) {
        var set = new BitSet();
        Arrays.stream(places).forEach(set::set);
        return set;
    }
}
