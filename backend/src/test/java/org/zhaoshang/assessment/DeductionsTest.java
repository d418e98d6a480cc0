package org.zhaoshang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;
import static org.zhaoshang.ledger.Stage.RESERVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.AlertRule;
import org.zhaoshang.supervision.StandardAlerts;
import org.zhaoshang.targets.StandardFigures;

class DeductionsTest {

    private static final BigDecimal TEN = BigDecimal.valueOf(10);

    @Test
    void eachAlertTakesAwayWhatItsRuleSays() {
        var row = marked(AssessmentRules.DEFAULT, 3, "9亿元");

        assertThat(row.base().rounded(2)).isEqualByComparingTo("90");
        assertThat(row.deductions()).hasSize(1);
        assertThat(row.deductions().get(0).rule()).isEqualTo(AlertRule.TALK_WITHOUT_FOLLOW_UP);
        assertThat(row.deductions().get(0).count()).isEqualTo(3);
        assertThat(row.deductions().get(0).points()).isEqualByComparingTo("1.5");
        assertThat(row.score().rounded(2)).isEqualByComparingTo("88.5");
        assertThat(AssessmentWords.sentence(row.deductions().get(0)).zh()).isEqualTo("重洽谈轻跟踪3条，每条扣0.5分，扣1.5分");
    }

    @Test
    void manyAlertsTakeNoMoreThanTheMostAndNoScoreGoesBelowNothing() {
        var many = marked(AssessmentRules.DEFAULT, 40, "9亿元");
        var poor = marked(AssessmentRules.DEFAULT, 40, "0.2亿元");

        assertThat(many.deducted()).isEqualByComparingTo("10");
        assertThat(many.score().rounded(2)).isEqualByComparingTo("80");
        assertThat(poor.base().rounded(2)).isEqualByComparingTo("2");
        assertThat(poor.score().rounded(2)).isEqualByComparingTo("0");
        assertThat(poor.rank()).isEqualTo(1);
    }

    @Test
    void whatIsConfiguredChangesTheUsualPointsButAnIndicatorBehindNeverTakesAny() {
        var rules = configured(Map.of(
                AlertRule.TALK_WITHOUT_FOLLOW_UP, BigDecimal.valueOf(2), AlertRule.INDICATOR_BEHIND, BigDecimal.ONE));

        assertThat(marked(rules, 1, "1亿元").deducted()).isEqualByComparingTo("2");
        assertThat(rules.pointsPerAlert())
                .doesNotContainKey(AlertRule.INDICATOR_BEHIND)
                .doesNotContainKey(AlertRule.EXPANSION_ONLY)
                .containsEntry(AlertRule.PROMISE_OVERDUE, BigDecimal.ONE);
        assertThat(marked(configured(Map.of(AlertRule.TALK_WITHOUT_FOLLOW_UP, BigDecimal.ZERO)), 5, "1亿元")
                        .deductions())
                .isEmpty();
    }

    @Test
    void whoHasNoScoreHasNothingToTakeItFrom() {
        var silent = project("P1", entered(RESERVE, "2015-01-01"))
                .withResponsibility(new Responsibility(List.of(Credit.whole("B")), null, null));

        var row = assess(AssessmentRules.DEFAULT, silent).rows().get(0);

        assertThat(row.code()).isEqualTo("B");
        assertThat(row.score()).isNull();
        assertThat(row.deductions()).isEmpty();
    }

    @Test
    void whatWasAnsweredForTakesNothingWhileTheAnswerHolds() {
        var silent = StandardAlerts.alerts()
                .of(ledger(project("P1", entered(RESERVE, "2015-01-01"))), day("2015-03-31"))
                .get(0);
        var shared = withShares(domesticCapital(target(2015, "40")), 2015, Map.of("A", BigDecimal.ONE));

        var answered = assess(
                AssessmentRules.DEFAULT,
                shared,
                project("P1", entered(RESERVE, "2015-01-01")),
                answer(silent, "2015-04-30"));
        var lapsed = assess(
                AssessmentRules.DEFAULT,
                shared,
                project("P1", entered(RESERVE, "2015-01-01")),
                answer(silent, "2015-03-30"));

        assertThat(silent.rule()).isEqualTo(AlertRule.TALK_WITHOUT_FOLLOW_UP);
        assertThat(answered.rows().get(0).deductions()).isEmpty();
        assertThat(lapsed.rows().get(0).deductions()).hasSize(1);
    }

    private static Acknowledgement answer(Alert alert, String until) {
        var answer = new Acknowledgement.Answer(
                alert.since(), day("2015-03-01"), day(until), "investor abroad", null, Map.of());
        return new Acknowledgement(alert.id(), "a talk", List.of(answer), Map.of(), Stamp.NONE);
    }

    @Test
    void lessIsExact() {
        var third = new Rate(BigDecimal.valueOf(100), BigDecimal.valueOf(3));

        assertThat(Score.less(third, new BigDecimal("0.5"))
                        .compareTo(new Rate(BigDecimal.valueOf(197), BigDecimal.valueOf(6))))
                .isZero();
    }

    /** Department A, which carries 40 亿元, has that many silent talks by the end of March. */
    private static Row marked(AssessmentRules rules, int silent, String brought) {
        var records = new ArrayList<LedgerRecord>();
        records.add(withShares(domesticCapital(target(2015, "40")), 2015, Map.of("A", BigDecimal.ONE)));
        records.add(project(
                "FUNDED",
                Agreement.FORMAL,
                List.of(Credit.whole("A")),
                List.of(),
                List.of(arrival("1", "2015-01-10", brought))));
        for (var i = 0; i < silent; i++) {
            records.add(project("P" + i, entered(RESERVE, "2015-01-01")));
        }
        return assess(rules, records.toArray(LedgerRecord[]::new)).rows().get(0);
    }

    private static Assessment assess(AssessmentRules rules, LedgerRecord... records) {
        return new Assessor(StandardFigures.figures(), StandardAlerts.alerts(), rules)
                .of(ledger(records), day("2015-03-31"), AssessmentSubject.DEPARTMENT);
    }

    private static AssessmentRules configured(Map<AlertRule, BigDecimal> deductions) {
        return new AssessmentRules(new BigDecimal("1.2"), BigDecimal.valueOf(100), 3, 6, 3, deductions, TEN);
    }
}
