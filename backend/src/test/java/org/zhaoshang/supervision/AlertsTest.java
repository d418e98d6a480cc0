package org.zhaoshang.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.targets.BoardFigures;

class AlertsTest {

    private static final AlertFilter ALL = AlertFilter.of(null, null, null, false);

    private final Alerts alerts = new Alerts(SupervisionRules.DEFAULT, BoardFigures.standard());

    @Property(tries = 150)
    void theAlertsOfAnyDayAreThoseThatSomebodyWouldFindOnIt(@ForAll Random random) {
        var ledger = someLedger(random);
        var last = LocalDate.of(2015, 12, 31);
        var trend = alerts.trend(ledger, ALL, last.minusDays(365), last).days();

        for (var sample = 0; sample < 20; sample++) {
            var day = trend.get(random.nextInt(trend.size()));
            var expected = new ArrayList<String>();
            ledger.projects().forEach(project -> expected.addAll(RulesByTheDay.of(project, ledger, day.date())));
            var found = alerts.of(ledger, day.date());

            assertThat(found.stream().map(Alert::id))
                    .as("%s", day.date())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(day.count()).isEqualTo(expected.size());
            for (var count : day.byRule()) {
                assertThat((long) count.count())
                        .isEqualTo(found.stream()
                                .filter(alert -> alert.rule() == count.rule())
                                .count());
            }
            for (var alert : found) {
                assertThat(ids(ledger, alert.since())).contains(alert.id());
                assertThat(ids(ledger, alert.since().minusDays(1))).doesNotContain(alert.id());
            }
        }
    }

    @Property(tries = 100)
    void whatIsRecordedOfLaterDaysChangesNothingOfADay(@ForAll Random random) {
        var project = someProject("A", random);
        var day = someDay(random);
        var later = project.withArrival(arrival("later", day.plusDays(1).toString(), "9亿元"))
                .withService(
                        project.service().withFollowUps(with(project.service().followUps(), contact(day.plusDays(2)))));

        assertThat(alerts.of(ledger(later), day).stream().map(alert -> alert.id() + alert.since()))
                .containsExactlyElementsOf(alerts.of(ledger(project), day).stream()
                        .map(alert -> alert.id() + alert.since())
                        .toList());
    }

    @Test
    void aTalkIsSilentThirtyDaysAfterTheLastContact() {
        var talk = project("A", entered(Stage.RESERVE, "2015-01-01"))
                .withService(Service.NONE.withFollowUps(List.of(contact(day("2015-02-01")))));

        assertThat(ids(ledger(talk), day("2015-01-30"))).isEmpty();
        assertThat(ids(ledger(talk), day("2015-01-31"))).containsExactly("TALK_WITHOUT_FOLLOW_UP:A");
        assertThat(ids(ledger(talk), day("2015-02-01"))).isEmpty();
        assertThat(ids(ledger(talk), day("2015-03-02"))).isEmpty();
        var alert = alerts.of(ledger(talk), day("2015-03-05")).get(0);
        assertThat(alert.since()).isEqualTo("2015-03-03");
        assertThat(alert.days()).isEqualTo(2);
        assertThat(alert.severity()).isEqualTo(Severity.YELLOW);
        assertThat(alerts.of(ledger(talk), day("2015-05-02")).get(0).severity()).isEqualTo(Severity.RED);
    }

    @Test
    void moneyTakenBackIsMoneyThatHasNotArrivedAndOtherMoneyIsNotAddedUp() {
        var signed = entered(Stage.SIGNED, "2015-01-01");
        var reversed = project("A", signed)
                .withArrival(arrival("1", "2015-02-01", "2000万元"))
                .withArrival(arrival("2", "2015-09-01", "-1500万元"));
        var foreign = project("B", signed).withArrival(arrival("1", "2015-02-01", "1万美元"));

        assertThat(ids(ledger(reversed), day("2015-08-31"))).isEmpty();
        assertThat(alerts.of(ledger(reversed), day("2015-09-02")).get(0).since())
                .isEqualTo("2015-09-01");
        assertThat(ids(ledger(foreign), day("2015-12-31"))).isEmpty();
    }

    @Test
    void aPromisedDayOfProductionStandsInPlaceOfTheTwentyFourMonths() {
        var promised = project("A", entered(Stage.STARTED, "2012-01-01"))
                .withService(Service.NONE.withCommitments(List.of(promise("CN-1", "按期投产", "2015-06-30", null))));

        assertThat(ids(ledger(promised), day("2015-06-30"))).isEmpty();
        assertThat(ids(ledger(promised), day("2015-07-01")))
                .containsExactly("STARTED_WITHOUT_PRODUCTION:A", "PROMISE_OVERDUE:A:COMMITMENT:CN-1");
        var unpromised = project("A", entered(Stage.STARTED, "2013-01-01"));
        assertThat(ids(ledger(unpromised), day("2014-12-31"))).isEmpty();
        assertThat(ids(ledger(unpromised), day("2015-01-01"))).containsExactly("STARTED_WITHOUT_PRODUCTION:A");
    }

    @Test
    void aPromiseOfAProjectThatIsGivenUpAndTakenUpOnOneDayIsOverdueSinceItWasDue() {
        var revived = project(
                        "A",
                        entered(Stage.SIGNED, "2015-01-01"),
                        entered(Stage.TERMINATED, "2015-03-01"),
                        entered(Stage.SIGNED, "2015-03-01"))
                .withArrival(arrival("1", "2015-01-01", "1亿元"))
                .withService(Service.NONE.withCommitments(List.of(promise("CN-1", "完成厂区外道路", "2015-01-31", null))));

        var alert = alerts.of(ledger(revived), day("2015-04-01")).get(0);
        assertThat(alert.id()).isEqualTo("PROMISE_OVERDUE:A:COMMITMENT:CN-1");
        assertThat(alert.since()).isEqualTo("2015-02-01");
    }

    @Test
    void onlyExpansionsHoldsFromTheirRecognitionUntilSomethingNewIsRecognised() {
        var expansion = recognised("A", ProjectKind.EXPANSION, "2015-02-01", "2015-03-01");
        var fresh = recognised("B", ProjectKind.NEW, "2015-01-10", "2015-05-01");
        var both = ledger(expansion, fresh);

        assertThat(ids(both, day("2015-02-28"))).isEmpty();
        assertThat(ids(both, day("2015-03-01"))).containsExactly("EXPANSION_ONLY");
        assertThat(ids(both, day("2015-04-30"))).containsExactly("EXPANSION_ONLY");
        assertThat(ids(both, day("2015-05-01"))).isEmpty();
    }

    @Test
    void anIndicatorIsBehindSinceTheLastDayItWasNot() {
        var ledger = ledger(
                signedMajors(target(2015, "12")),
                project("A", entered(Stage.SIGNED, "2015-01-20")),
                project("B", entered(Stage.SIGNED, "2015-02-10")));

        // one of twelve is due at the end of January, two at the end of February
        var behind = alerts.of(ledger, day("2015-03-01")).get(0);
        assertThat(behind.id()).isEqualTo("INDICATOR_BEHIND:MAJOR_SIGNED");
        assertThat(behind.since()).isEqualTo("2015-03-01");
        assertThat(ids(ledger, day("2015-02-28"))).isEmpty();
        assertThat(alerts.of(ledger, day("2015-02-09")).get(0).since()).isEqualTo("2015-02-01");
        assertThat(alerts.of(ledger, day("2015-01-19")).get(0).severity()).isEqualTo(Severity.RED);
        var trend =
                alerts.trend(ledger, ALL, day("2015-01-18"), day("2015-03-01")).days();
        assertThat(trend.get(0).count()).isEqualTo(1);
        assertThat(trend.get(2).count()).isZero();
        assertThat(trend.get(trend.size() - 1).count()).isEqualTo(1);
    }

    @Test
    void theWorstComesFirstAndOfThoseTheLongest() {
        var random = new Random(7);
        var ledger = someLedger(random);
        var found = alerts.of(ledger, day("2015-09-30"));

        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Alert::severity)
                        .thenComparing(Alert::since)
                        .thenComparing(Alert::rule)
                        .thenComparing(alert ->
                                alert.project() == null ? "" : alert.project().code())
                        .thenComparing(Alert::id));
        assertThat(found.get(0).severity()).isEqualTo(Severity.RED);
    }

    private List<String> ids(Ledger ledger, LocalDate asOf) {
        return alerts.of(ledger, asOf).stream().map(Alert::id).toList();
    }

    private static Project recognised(String code, ProjectKind kind, String signedOn, String recognisedOn) {
        var project = project(code, entered(Stage.SIGNED, signedOn))
                .withRecognition(new Recognition(
                        Recognition.Level.CITY, Recognition.Step.RECOGNISED, day(recognisedOn), Map.of()))
                .withArrival(arrival("1", signedOn, "1亿元"));
        var profile = project.profile();
        return project.withProfile(new Profile(
                profile.name(),
                kind,
                true,
                profile.industry(),
                null,
                null,
                null,
                profile.planned(),
                profile.agreement(),
                null));
    }

    private static Ledger someLedger(Random random) {
        var records = new ArrayList<LedgerRecord>();
        records.add(policy("OLD", random));
        records.add(policy("NEW", random));
        for (var i = 0; i < 12; i++) {
            records.add(someProject("WJ-" + i, random));
        }
        return ledger(records.toArray(LedgerRecord[]::new));
    }

    private static Policy policy(String code, Random random) {
        var changes = new ArrayList<Policy.Change>();
        var on = LocalDate.of(2014, 9, 1);
        for (var i = random.nextInt(3); i > 0; i--) {
            on = on.plusDays(random.nextInt(200));
            var status = Policy.Status.values()[random.nextInt(Policy.Status.values().length)];
            changes.add(new Policy.Change(on, status, List.of(), null, Map.of()));
        }
        return new Policy(
                code,
                code,
                null,
                null,
                "区政府",
                null,
                maybe(random),
                maybe(random),
                List.of(),
                changes,
                Map.of(),
                Stamp.NONE);
    }

    private static Project someProject(String code, Random random) {
        var stages = new ArrayList<StageEntry>();
        var on = LocalDate.of(2012, 6, 1).plusDays(random.nextInt(1100));
        if (random.nextInt(5) == 0) {
            stages.add(StageEntry.implied(Stage.RESERVE));
        }
        for (var stage : Stage.values()) {
            if (random.nextInt(4) > 0 && (stage != Stage.TERMINATED || random.nextInt(6) == 0)) {
                stages.add(StageEntry.of(stage, on));
                on = on.plusDays(random.nextInt(300));
            }
        }
        if (random.nextInt(6) == 0) {
            stages.add(StageEntry.of(Stage.RESERVE, on)); // taken back to talks
        }
        var arrivals = new ArrayList<FundArrival>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var amount = (random.nextInt(3) == 0 ? "-" : "") + random.nextInt(1_500);
            arrivals.add(
                    arrival("R" + i, someDay(random).toString(), amount + (random.nextInt(6) == 0 ? "万美元" : "万元")));
        }
        var followUps = new ArrayList<FollowUp>();
        for (var i = random.nextInt(4); i > 0; i--) {
            followUps.add(contact(someDay(random)));
        }
        var promises = new ArrayList<Commitment>();
        var supports = new ArrayList<SupportMeasure>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var promise = random.nextBoolean() ? "按期投产" : "完成厂区外道路";
            promises.add(new Commitment(
                    "CN-" + i, promise, null, maybe(random), maybe(random), somePolicy(random), null, Map.of()));
            supports.add(new SupportMeasure(
                    "ZC-" + i, "补助", null, somePolicy(random), null, maybe(random), maybe(random), Map.of()));
        }
        var request = new ServiceRequest("SQ", "入学", someDay(random), maybe(random), maybe(random), null, Map.of());
        var need = new FactorNeed("YS", Factor.LAND, null, null, maybe(random), maybe(random), "B", null, Map.of());
        var service = Service.NONE
                .withFollowUps(followUps)
                .withCommitments(promises)
                .withSupports(supports)
                .withRequests(random.nextBoolean() ? List.of(request) : List.of())
                .withFactors(random.nextBoolean() ? List.of(need) : List.of());
        var project = project(code, stages.toArray(StageEntry[]::new)).withService(service);
        for (var arrival : arrivals) {
            project = project.withArrival(arrival);
        }
        return project;
    }

    private static String somePolicy(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "OLD";
            case 1 -> "NEW";
            default -> null;
        };
    }

    private static LocalDate someDay(Random random) {
        return LocalDate.of(2014, 6, 1).plusDays(random.nextInt(620));
    }

    private static LocalDate maybe(Random random) {
        return random.nextInt(3) == 0 ? null : someDay(random);
    }

    private static Commitment promise(String code, String promise, String dueOn, String doneOn) {
        return new Commitment(
                code, promise, null, day(dueOn), doneOn == null ? null : day(doneOn), null, null, Map.of());
    }

    private static FollowUp contact(LocalDate on) {
        return new FollowUp(on, "电话", null, null, "了解进展", null, null, null, Map.of());
    }

    private static <T> List<T> with(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
