package org.zhaoshang.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.credit;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.money;
import static org.zhaoshang.ledger.Fixtures.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;

/** From an event to leads, contracts, works and production, as of a day. */
class EventResultsTest {

    private static final String FAIR = "2015-03-10";

    @Test
    void countsEachProjectOnceAndOnlyFormalContractsSignedSinceItBegan() {
        var ledger = ledger(
                signed("FORMAL", Agreement.FORMAL, FAIR),
                signed("FRAMEWORK", Agreement.FRAMEWORK, FAIR),
                signed("BEFORE", Agreement.FORMAL, "2015-03-09"),
                signed("LATER", Agreement.FORMAL, "2015-03-21"));
        var event = event(
                lead("FORMAL", FAIR),
                lead("FORMAL", "2015-03-12"),
                lead("FRAMEWORK", FAIR),
                lead("BEFORE", FAIR),
                lead("LATER", FAIR));

        var results = results(event, "2015-03-20", ledger);

        assertThat(results.leads()).isEqualTo(4);
        assertThat(results.signed()).isEqualTo(1);
        assertThat(results.signedRate().text()).isEqualTo("25%");
        assertThat(results(event, "2015-03-21", ledger).signed()).isEqualTo(2);
        assertThat(results.planned()).isEqualTo(money("4亿元"));
        assertThat(results.contracted()).isEqualTo(money("1亿元"));
    }

    @Test
    void knowsNothingBeforeItBeganNorOfLeadsOfLaterDays() {
        var ledger = ledger(signed("A", Agreement.FORMAL, FAIR), signed("B", Agreement.FORMAL, FAIR));
        var event = event(lead("A", FAIR), lead("B", "2015-03-12"));

        assertThat(results(event, "2015-03-09", ledger).leads()).isZero();
        assertThat(results(event, "2015-03-09", ledger).signedRate()).isNull();
        assertThat(results(event, "2015-03-11", ledger).leads()).isEqualTo(1);
        assertThat(results(event, "2015-03-12", ledger).leads()).isEqualTo(2);
    }

    @Test
    void worksAndProductionAreCountedOfThoseSigned() {
        var ledger = ledger(
                signed("STARTED", Agreement.FORMAL, FAIR, entered(Stage.STARTED, "2015-04-01")),
                signed("SKIPPED", Agreement.FORMAL, FAIR, entered(Stage.PRODUCING, "2015-05-01")),
                signed("GIVEN_UP", Agreement.FORMAL, FAIR, entered(Stage.TERMINATED, "2015-04-15")),
                signed("INTENT", Agreement.INTENT, FAIR, entered(Stage.STARTED, "2015-04-01")));
        var event = event(lead("STARTED", FAIR), lead("SKIPPED", FAIR), lead("GIVEN_UP", FAIR), lead("INTENT", FAIR));

        var april = results(event, "2015-04-30", ledger);
        var may = results(event, "2015-05-01", ledger);

        assertThat(april.signed()).isEqualTo(3);
        assertThat(april.started()).isEqualTo(1);
        assertThat(april.producing()).isZero();
        assertThat(may.started()).isEqualTo(2);
        assertThat(may.producing()).isEqualTo(1);
        assertThat(may.startedRate().text()).isEqualTo("66.67%");
        assertThat(may.producingRate().text()).isEqualTo("33.33%");
    }

    @Test
    void moneyIsThatWhichCameSinceAndOfOneCurrency() {
        var funded = project(
                "A",
                Agreement.FORMAL,
                List.of(credit("D", "1")),
                List.of(entered(Stage.SIGNED, FAIR)),
                List.of(
                        arrival("1", "2015-03-09", "1000万元"),
                        arrival("2", FAIR, "2000万元"),
                        arrival("3", FAIR, "100万美元"),
                        arrival("4", "2015-04-01", "500万元")));
        var event = event(lead("A", FAIR));

        var march = results(event, "2015-03-31", ledger(funded));

        assertThat(march.arrived()).isEqualTo(money("2000万元"));
        assertThat(march.arrivalRate().text()).isEqualTo("20%");
        assertThat(results(event, "2015-04-01", ledger(funded)).arrived()).isEqualTo(money("2500万元"));
    }

    @Test
    void aLeadIsOfAKnownProjectAndNotBeforeTheEvent() {
        var ledger = ledger(signed("A", Agreement.FORMAL, FAIR));
        var event = event();

        assertThat(record(event, "A", FAIR, "签约", ledger).errors()).isEmpty();
        assertThat(record(event, "NONE", "2015-03-09", " ", ledger).errors())
                .containsExactly("project UNKNOWN_REFERENCE", "outcome REQUIRED", "on OUT_OF_ORDER");
        assertThat(record(event, "A", "2015-04-21", "签约", ledger).errors()).containsExactly("on IN_THE_FUTURE");
        var recorded = record(event, "A", FAIR, "签约", ledger).record();
        assertThat(record(recorded, "A", FAIR, " 签约 ", ledger).record()).isSameAs(recorded);
    }

    private static Trial<PromotionEvent> record(
            PromotionEvent event, String project, String on, String outcome, Ledger ledger) {
        return Trial.of(new LeadRecording("E", project, day(on), outcome, null), event, ledger);
    }

    private static EventResults results(PromotionEvent event, String asOf, Ledger ledger) {
        return EventResults.of(event, day(asOf), ledger);
    }

    private static Project signed(String code, Agreement agreement, String on, StageEntry... later) {
        var stages = new ArrayList<StageEntry>(List.of(entered(Stage.SIGNED, on)));
        stages.addAll(List.of(later));
        return project(code, agreement, List.of(credit("D", "1")), stages, List.<FundArrival>of());
    }

    private static PromotionEvent event(PromotionEvent.Lead... leads) {
        return new PromotionEvent(
                "E", "某推介会示例", null, day(FAIR), null, null, null, null, null, List.of(leads), Map.of(), Stamp.NONE);
    }

    private static PromotionEvent.Lead lead(String project, String on) {
        return new PromotionEvent.Lead(project, day(on), "线索", Map.of());
    }
}
