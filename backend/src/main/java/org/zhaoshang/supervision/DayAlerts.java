package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;

/**
 * The alerts of a day: the worst first, of those the longest, rule by rule; alike ones stay in the order in which they come.
 * Each is made when it is looked at, since of many only a page is shown.
 */
final class DayAlerts extends AbstractList<Alert> implements RandomAccess {

    private static final int PLACE_BITS = 31;
    private static final int RULE_BITS = 5;
    private static final int DAY_BITS = 26;
    private static final long EARLIEST = 1L << DAY_BITS - 1; // makes every day of four digits of years positive

    private final SpellTable spells;
    private final LocalDate asOf;
    private final BitSet red;
    private final Map<Integer, Acknowledgement.Answer> answers;
    private final int[] places;

    private DayAlerts(
            SpellTable spells, LocalDate asOf, BitSet red, Map<Integer, Acknowledgement.Answer> answers, int[] places) {
        this.spells = spells;
        this.asOf = asOf;
        this.red = red;
        this.answers = answers;
        this.places = places;
    }

    /**
     * @param spells those that cover the day
     * @param red which of them are red
     */
    static DayAlerts of(SpellTable spells, LocalDate asOf, BitSet red, Answers answers) {
        var answered = new HashMap<Integer, Acknowledgement.Answer>();
        for (var place = 0; place < spells.size(); place++) {
            var answer = answers.to(spells, place, asOf);
            if (answer != null) {
                answered.put(place, answer);
            }
        }
        return new DayAlerts(spells, asOf, red, answered, worstFirst(spells, red));
    }

    @Override
    public Alert get(int index) {
        var place = places[index];
        return Alert.of(spells.spell(place), severity(place), asOf, answers.get(place));
    }

    @Override
    public int size() {
        return places.length;
    }

    AlertRule rule(int index) {
        return spells.rule(places[index]);
    }

    @Nullable
    String department(int index) {
        return spells.department(places[index]);
    }

    @Nullable
    String person(int index) {
        return spells.person(places[index]);
    }

    /** The code of the project that it is about; null where it is about none. */
    @Nullable
    String project(int index) {
        var project = spells.spell(places[index]).project();
        return project == null ? null : project.code();
    }

    boolean isRed(int index) {
        return red.get(places[index]);
    }

    boolean isAnswered(int index) {
        return !answers.isEmpty() && answers.containsKey(places[index]);
    }

    /** Of those that nobody has answered for. */
    int countRed() {
        var count = 0;
        for (var index = 0; index < size(); index++) {
            count += isRed(index) && !isAnswered(index) ? 1 : 0;
        }
        return count;
    }

    DayAlerts at(int... indexes) {
        var some = new int[indexes.length];
        for (var i = 0; i < some.length; i++) {
            some[i] = places[indexes[i]];
        }
        return new DayAlerts(spells, asOf, red, answers, some);
    }

    DayAlerts about(String project) {
        return those(index -> spells.isAbout(project, places[index]));
    }

    DayAlerts unanswered() {
        return answers.isEmpty() ? this : those(index -> !isAnswered(index));
    }

    DayAlerts newSince(Between days) {
        return those(index -> days.isNew(spells, places[index]));
    }

    DayAlerts overBy(Between days) {
        return those(index -> days.isOver(spells, places[index]));
    }

    private DayAlerts those(IntPredicate wanted) {
        return at(IntStream.range(0, places.length).filter(wanted).toArray());
    }

    private Severity severity(int place) {
        return red.get(place) ? Severity.RED : Severity.YELLOW;
    }

    /** All that the order depends on fits into a number, and numbers are sorted without going to the records. */
    private static int[] worstFirst(SpellTable spells, BitSet red) {
        var keys = new long[spells.size()];
        for (var place = 0; place < keys.length; place++) {
            var yellow = red.get(place) ? 0L : 1L;
            var day = Math.max(spells.from(place) + EARLIEST, 0);
            var rank =
                    (yellow << DAY_BITS | day) << RULE_BITS | spells.rule(place).ordinal();
            keys[place] = rank << PLACE_BITS | place;
        }
        Arrays.parallelSort(keys);
        var places = new int[keys.length];
        for (var i = 0; i < keys.length; i++) {
            places[i] = (int) (keys[i] & (1L << PLACE_BITS) - 1);
        }
        return places;
    }
}
