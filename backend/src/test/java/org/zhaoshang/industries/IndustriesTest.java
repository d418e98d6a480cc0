package org.zhaoshang.industries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Stage.RESERVE;
import static org.zhaoshang.ledger.Stage.SIGNED;
import static org.zhaoshang.ledger.Stage.TERMINATED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Change;

class IndustriesTest {

    private static final Industry FOOD = industry("FOOD", false, 3);
    private static final Industry TOURISM = industry("TOURISM", true, 2);

    @Test
    void projectsOfAnIndustryThatNobodyKnowsStandUnderItsCode() {
        var industries = on("2015-03-31", FOOD, TOURISM, project("P1", entered(RESERVE, "2015-01-01")));

        assertThat(industries.rows()).extracting(IndustryStanding::code).containsExactly("TOURISM", "FOOD", "BIOMED");
        assertThat(industries.rows().get(2).count()).isEqualTo(1);
        assertThat(industries.total().count()).isEqualTo(1);
        assertThat(industries.pillars().count()).isZero();
        assertThat(industries.rows().get(0).plannedShare()).isNotNull();
    }

    @Test
    void whatIsGivenUpIsNotInHandButItsMoneyArrived() {
        var ended = project(
                "P1",
                Agreement.FORMAL,
                List.of(),
                List.of(entered(SIGNED, "2014-03-31"), entered(TERMINATED, "2015-03-31")),
                List.of(
                        arrival("1", "2015-01-02", "3000万元"),
                        arrival("2", "2014-03-31", "2000万元"),
                        arrival("3", "2014-04-01", "1亿元")));

        var row = on("2015-03-31", ended).rows().get(0);

        assertThat(row.count()).isZero();
        assertThat(row.terminated()).isEqualTo(1);
        assertThat(row.planned().amount()).isZero();
        assertThat(row.countShare()).isNull();
        assertThat(row.arrived().text(Locale.CHINESE)).isEqualTo("1.5亿元");
        assertThat(row.arrivedYearOnYear().text()).isEqualTo("+50%");
        assertThat(row.monthOnMonth()).isEqualTo(Change.of(0, 1));
        assertThat(row.yearOnYear()).isEqualTo(Change.of(0, 1));
        assertThat(row.stages().get(Stage.SIGNED.ordinal()).yearOnYear()).isEqualTo(Change.of(0, 1));
    }

    @Test
    void withoutARecordThereIsASentenceAndNoShare() {
        assertThat(IndustryWords.sentence(on("2015-03-31")).zh())
                .isEqualTo("支柱产业在手项目0个，占0个的——；计划总投资0万元，占——；今年到位0万元，占——。各产业今年共到位0万元，同比——。");
    }

    private static Industries on(String asOf, LedgerRecord... records) {
        return Industries.of(ledger(records), day(asOf));
    }

    private static Industry industry(String code, boolean pillar, int order) {
        return new Industry(code, code, null, pillar, null, order, List.of(), Map.of(), Stamp.NONE);
    }
}
