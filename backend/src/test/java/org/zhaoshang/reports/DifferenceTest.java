package org.zhaoshang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.PublishedReport.Figure;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Text;

class DifferenceTest {

    private static final Text NAME = new Text("到位省外内资", "Domestic Capital");
    private static final Figure WHOLE = figure(null, "213", "11.67", "BEHIND");

    @Test
    void equalFiguresHoweverWrittenAreNoDifference() {
        assertThat(Difference.between(
                        List.of(WHOLE, figure("A", null, "1", "NO_TARGET")),
                        List.of(figure(null, "213.0", "11.670", "BEHIND"), figure("A", null, "1", "NO_TARGET"))))
                .isEmpty();
    }

    @Test
    void anotherActualIsToldWithWhatItGained() {
        var difference = only(figure(null, "213", "11.47", "BEHIND"));

        assertThat(difference.delta()).isEqualByComparingTo("-0.2");
        assertThat(DifferenceWords.sentence(difference, NAME).zh()).isEqualTo("到位省外内资：通报11.67亿元，现为11.47亿元（-0.2）");
        assertThat(DifferenceWords.sentence(difference, NAME).en())
                .isEqualTo("Domestic Capital: published 11.67 ×10⁸ yuan, now 11.47 (-0.2)");
    }

    @Test
    void anotherTargetIsADifferenceThoughTheActualIsTheSame() {
        var difference = only(figure(null, "240", "11.67", "SERIOUSLY_BEHIND"));
        var withdrawn = only(figure(null, null, "11.67", "NO_TARGET"));

        assertThat(difference.targetDelta()).isEqualByComparingTo("27");
        assertThat(DifferenceWords.sentence(difference, NAME).zh())
                .isEqualTo("到位省外内资：完成数未变，仍为11.67亿元；目标由213亿元改为240亿元；进度状态已变");
        assertThat(withdrawn.targetDelta()).isNull();
        assertThat(DifferenceWords.sentence(withdrawn, NAME).zh()).contains("目标由213亿元改为未下达");
    }

    @Test
    void aDepartmentThatCameOrWentIsADifference() {
        var mine = figure("A", null, "1", "NO_TARGET");

        assertThat(Difference.between(List.of(WHOLE), List.of(WHOLE, mine)))
                .singleElement()
                .satisfies(came -> {
                    assertThat(came.published()).isNull();
                    assertThat(came.delta()).isEqualByComparingTo("1");
                });
        assertThat(Difference.between(List.of(WHOLE, mine), List.of(WHOLE)))
                .singleElement()
                .satisfies(gone -> assertThat(gone.delta()).isEqualByComparingTo("-1"));
    }

    @Test
    void figuresOfDifferentUnitsAreNotSubtracted() {
        var difference = only(new Figure(
                "DOMESTIC_CAPITAL",
                null,
                Unit.WAN_YUAN,
                new BigDecimal("213"),
                new BigDecimal("11.67"),
                "BEHIND",
                Map.of()));

        assertThat(difference.delta()).isNull();
        assertThat(difference.targetDelta()).isNull();
    }

    private static Difference only(Figure now) {
        var differences = Difference.between(List.of(WHOLE), List.of(now));
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    private static Figure figure(String department, String target, String actual, String status) {
        return new Figure(
                "DOMESTIC_CAPITAL",
                department,
                Unit.YI_YUAN,
                target == null ? null : new BigDecimal(target),
                new BigDecimal(actual),
                status,
                Map.of());
    }
}
