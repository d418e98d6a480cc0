package org.zhaoshang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Rate;

class ScoreTest {

    private static final BigDecimal CAP = new BigDecimal("1.2");
    private static final Rate QUARTER = new Rate(BigDecimal.ONE, BigDecimal.valueOf(4));

    @Test
    void isWeighedAndHeldAgainstTheSchedule() {
        var items = marked(item(40, 4, 1, QUARTER), item(60, 100, 10, QUARTER));

        assertThat(points(items)).containsExactly("40", "24");
        assertThat(score(items)).isEqualTo("64");
    }

    @Test
    void moreThanTheCapCountsForTheCapAndLessThanNothingForNothing() {
        var items = marked(item(50, 4, 4, QUARTER), item(50, 4, -4, QUARTER));

        assertThat(points(items)).containsExactly("60", "0");
    }

    @Test
    void whatTheDayDoesNotAskForYetDoesNotWeigh() {
        var items = marked(item(40, 4, 1, QUARTER), item(60, 100, 10, new Rate(BigDecimal.ZERO, BigDecimal.ONE)));

        assertThat(items.get(1).points()).isNull();
        assertThat(score(items)).isEqualTo("100");
        assertThat(Score.sum(marked(item(60, 100, 10, new Rate(BigDecimal.ZERO, BigDecimal.ONE)))))
                .isNull();
        assertThat(Score.sum(marked(item(0, 4, 1, QUARTER)))).isNull();
    }

    @Test
    void nothingIsRoundedBeforeTheEnd() {
        var third = new Rate(BigDecimal.ONE, BigDecimal.valueOf(3));
        var items = marked(item(1, 3, 1, third), item(1, 3, 1, third), item(1, 3, 1, third));

        assertThat(points(items)).containsExactly("33.33", "33.33", "33.33");
        assertThat(score(items)).isEqualTo("100");
    }

    @Property(tries = 300)
    void isWithin0And120AndNeverLessForMore(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -500, max = 500) Integer> actuals,
            @ForAll @IntRange(min = 1, max = 100) int weight,
            @ForAll @IntRange(min = 1, max = 372) int day) {
        var schedule = new Rate(BigDecimal.valueOf(day), BigDecimal.valueOf(372));
        var less = new ArrayList<Item>();
        var more = new ArrayList<Item>();
        for (var i = 0; i < actuals.size(); i++) {
            less.add(item(weight + i, 97 + i, actuals.get(i), schedule));
            more.add(item(weight + i, 97 + i, actuals.get(i) + 1, schedule));
        }

        var score = Score.sum(Score.marked(less, CAP));

        assertThat(score).isNotNull();
        assertThat(score.rounded(20)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(120));
        assertThat(Score.sum(Score.marked(more, CAP))).isGreaterThanOrEqualTo(score);
    }

    private static List<Item> marked(Item... items) {
        return Score.marked(List.of(items), CAP);
    }

    private static List<String> points(List<Item> items) {
        return items.stream().map(item -> AssessmentWords.points(item.points())).toList();
    }

    private static String score(List<Item> items) {
        return AssessmentWords.points(Score.sum(items));
    }

    static Item item(int weight, int target, int actual, Rate schedule) {
        return new Item(weighing(weight), BigDecimal.valueOf(target), BigDecimal.valueOf(actual), schedule, null);
    }

    private static Indicator weighing(int weight) {
        var any = domesticCapital();
        return new Indicator(
                any.code(),
                any.name(),
                any.nameEn(),
                any.unit(),
                any.measure(),
                any.filter(),
                any.basis(),
                any.basisEn(),
                BigDecimal.valueOf(weight),
                any.order(),
                any.aliases(),
                any.targets(),
                any.departmentShares(),
                any.personShares(),
                any.reported(),
                any.extra(),
                any.stamp());
    }
}
