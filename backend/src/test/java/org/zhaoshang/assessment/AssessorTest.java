package org.zhaoshang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.credit;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.indicator;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.money;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;
import static org.zhaoshang.ledger.Stage.RESERVE;
import static org.zhaoshang.ledger.Stage.SIGNED;
import static org.zhaoshang.ledger.Stage.TERMINATED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Money;
import org.zhaoshang.supervision.StandardAlerts;
import org.zhaoshang.targets.StandardFigures;

class AssessorTest {

    private static final String MARCH = "2015-03-31";

    private final Assessor assessor =
            new Assessor(StandardFigures.figures(), StandardAlerts.alerts(), AssessmentRules.DEFAULT);

    @Test
    void onlyWhatOneCarriesWeighsAndWhoCarriesNothingHasNoPlace() {
        var majors = withShares(signedMajors(target(2015, "4")), 2015, shares("A", "1"));
        var capital = withShares(domesticCapital(target(2015, "40")), 2015, shares("A", "0.5", "B", "0.5"));

        var marks = departments(
                MARCH,
                majors,
                capital,
                brought("P1", "A", "2015-01-10", "5亿元"),
                brought("P2", "B", "2015-01-10", "1亿元"),
                brought("P3", "C", "2015-01-10", "9亿元"),
                project("P4", entered(RESERVE, "2015-01-10")).withResponsibility(lead("D")));

        assertThat(marks.rows()).extracting(Row::code).containsExactly("A", "B", "C", "D");
        assertThat(scores(marks)).containsExactly("50", "20", null, null);
        assertThat(marks.rows()).extracting(Row::rank).containsExactly(1, 2, null, null);
        assertThat(marks.rows().get(0).items()).hasSize(2);
        assertThat(marks.rows().get(1).items()).hasSize(1);
        assertThat(marks.rows().get(2).items()).isEmpty();
    }

    @Test
    void equalScoresShareAPlace() {
        var capital = withShares(
                domesticCapital(target(2015, "40")), 2015, shares("A", "0.25", "B", "0.25", "C", "0.25", "D", "0.25"));

        var marks = departments(
                MARCH,
                capital,
                brought("P1", "A", "2015-01-10", "1亿元"),
                brought("P2", "C", "2015-01-10", "1亿元"),
                brought("P3", "D", "2015-01-10", "2亿元"));

        assertThat(marks.rows()).extracting(Row::code).containsExactly("D", "A", "C", "B");
        assertThat(marks.rows()).extracting(Row::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void figuresThatAreTypedInForTheDistrictDoNotWeigh() {
        var typed = withShares(
                indicator("TYPED", Unit.COUNT, new Measure.Reported(), IndicatorFilter.ALL, target(2015, "10")),
                2015,
                shares("A", "1"));

        assertThat(departments(MARCH, typed).rows()).isEmpty();
    }

    @Test
    void peopleAreMarkedByTheProjectsTheyAreResponsibleFor() {
        var capital =
                domesticCapital(target(2015, "40")).withPersonShares(Map.of(2015, shares("X", "0.5", "Y", "0.5")));
        var shared = brought("P1", "A", "2015-01-10", "2亿元")
                .withResponsibility(new Responsibility(List.of(credit("A", "0.6"), credit("B", "0.4")), "X", null));
        var reversed = project(
                        "P2",
                        Agreement.FORMAL,
                        List.of(Credit.whole("A")),
                        List.of(),
                        List.of(arrival("1", "2015-02-10", "3亿元"), arrival("2", "2015-03-10", "-2亿元")))
                .withResponsibility(new Responsibility(List.of(Credit.whole("A")), "Y", null));

        var now = people(MARCH, capital, shared, reversed);
        var earlier = people("2015-02-28", capital, shared, reversed);

        assertThat(now.rows()).extracting(Row::code).containsExactly("X", "Y");
        assertThat(now.rows().get(0).items().get(0).actual()).isEqualByComparingTo("2");
        assertThat(now.rows().get(1).items().get(0).actual()).isEqualByComparingTo("1");
        assertThat(earlier.rows()).extracting(Row::code).containsExactly("Y", "X");
        assertThat(now.rows()).extracting(Row::track).containsOnlyNulls();
        assertThat(now.tracks()).isEmpty();
    }

    @Test
    void placesAreComparedWithTheEndOfTheMonthBeforeButNotWithLastYears() {
        var capital = withShares(
                domesticCapital(target(2015, "40"), target(2014, "40")), 2015, shares("A", "0.5", "B", "0.5"));
        var march = departments(
                MARCH, capital, brought("P1", "A", "2015-03-01", "2亿元"), brought("P2", "B", "2015-02-28", "1亿元"));

        var before = assessor.before(march);

        assertThat(before).isNotNull();
        assertThat(before.asOf()).isEqualTo("2015-02-28");
        assertThat(march.rows().get(0).code()).isEqualTo("A");
        assertThat(before.standings().rank("A")).isEqualTo(2);
        assertThat(assessor.before(assessor.of(march.ledger(), day("2015-01-31"), march.by())))
                .isNull();
    }

    @Test
    void theListsFollowParAndPlaceAndTiesStayTogether() {
        var shares = new HashMap<String, BigDecimal>();
        var records = new ArrayList<LedgerRecord>();
        // on schedule is 1 by the end of March: A to D are above par, E to G below, H to J have nothing
        var brought = List.of("1.2", "1.15", "1.1", "1.05", "0.9", "0.8", "0.5");
        for (var i = 0; i < 10; i++) {
            var code = String.valueOf((char) ('A' + i));
            shares.put(code, new BigDecimal("0.1"));
            if (i < brought.size()) {
                records.add(brought("P" + i, code, "2015-01-10", brought.get(i) + "亿元"));
            }
        }
        records.add(withShares(domesticCapital(target(2015, "40")), 2015, shares));

        var marks = departments(MARCH, records.toArray(LedgerRecord[]::new));

        assertThat(marks.listed(Honours.RED)).extracting(Row::code).containsExactly("A", "B", "C");
        assertThat(marks.listed(Honours.BLACK)).extracting(Row::code).containsExactly("H", "I", "J");
    }

    @Test
    void whoIsExactlyAtParIsNotOnTheBlackList() {
        var capital = withShares(domesticCapital(target(2015, "40")), 2015, shares("A", "0.5", "B", "0.5"));

        var marks = departments(
                MARCH, capital, brought("P1", "A", "2015-01-10", "5亿元"), brought("P2", "B", "2015-01-10", "4.9999亿元"));

        assertThat(marks.listed(Honours.RED)).extracting(Row::code).containsExactly("A");
        assertThat(marks.listed(Honours.BLACK)).extracting(Row::code).containsExactly("B");
    }

    @Test
    void aTrackHasItsOwnPlacesAndEverySigningIsInOne() {
        var capital = withShares(
                domesticCapital(target(2015, "40")), 2015, shares("A", "0.25", "B", "0.25", "C", "0.25", "D", "0.25"));

        var marks = departments(
                MARCH,
                capital,
                department("A", Department.Type.DEPARTMENT),
                department("B", Department.Type.PARK),
                department("C", Department.Type.DEPARTMENT),
                department("D", Department.Type.COMPANY),
                brought("P1", "A", "2015-01-10", "3亿元"),
                brought("P2", "B", "2015-01-10", "2亿元"),
                brought("P3", "C", "2015-01-10", "1亿元"),
                signed("P4", "B", ProjectKind.NEW, "2亿元", "2015-03-31"),
                signed("P5", "B", ProjectKind.NEW, "300万美元", "2015-02-01"),
                signed("P6", "C", ProjectKind.EXPANSION, "1亿元", "2015-02-01"),
                signed("P7", "D", ProjectKind.NEW, null, "2015-02-01"),
                signed("P8", null, ProjectKind.NEW, "1亿元", "2015-02-01"),
                signed("LATE", "B", ProjectKind.NEW, "1亿元", "2015-04-01"),
                signed("OLD", "B", ProjectKind.NEW, "1亿元", "2014-12-31"));

        assertThat(marks.rows()).extracting(Row::code).containsExactly("A", "B", "C", "D");
        assertThat(marks.rows()).extracting(Row::trackRank).containsExactly(1, 1, 2, null);
        var park = marks.tracks().get(0);
        assertThat(park.held().newProjects().count()).isEqualTo(2);
        assertThat(park.held().newProjects().planned()).containsExactly(money("2亿元"), money("300万美元"));
        assertThat(marks.tracks().get(1).held().expansions().count()).isEqualTo(1);
        assertThat(marks.tracks().get(2).held().newProjects().count()).isEqualTo(2);
    }

    @Test
    void aSmallBaseIsOneWithFewProjectsInHand() {
        var capital = withShares(domesticCapital(target(2015, "40")), 2015, shares("A", "0.5", "B", "0.5"));
        var records = new ArrayList<LedgerRecord>(List.of(capital));
        for (var i = 0; i < 6; i++) {
            records.add(project("A" + i, entered(RESERVE, "2015-01-10")).withResponsibility(lead("A")));
            records.add(project(
                            "B" + i,
                            entered(RESERVE, "2015-01-10"),
                            entered(TERMINATED, "2015-0" + (i / 5 + 2) + "-01"))
                    .withResponsibility(lead("B")));
        }

        var marks = departments("2015-02-28", records.toArray(LedgerRecord[]::new));

        assertThat(marks.rows()).extracting(row -> row.held().inHand()).containsExactly(6, 1);
        assertThat(marks.rows()).extracting(Row::smallBase).containsExactly(false, true);
    }

    @Property(tries = 60)
    void placesDependOnTheScoresAndNotOnTheOrderOfTheRecords(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 300) Integer> amounts, @ForAll long seed) {
        var shares = new HashMap<String, BigDecimal>();
        var records = new ArrayList<LedgerRecord>();
        for (var i = 0; i < amounts.size(); i++) {
            shares.put("D" + i, new BigDecimal("0.05"));
            records.add(brought("P" + i, "D" + i, "2015-01-10", amounts.get(i) + "万元"));
        }
        records.add(withShares(domesticCapital(target(2015, "1.6")), 2015, shares));
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        var marks = departments(MARCH, records.toArray(LedgerRecord[]::new));
        var again = departments(MARCH, shuffled.toArray(LedgerRecord[]::new));

        assertThat(scores(again)).isEqualTo(scores(marks));
        assertThat(again.rows()).extracting(Row::code).isEqualTo(codes(marks));
        assertThat(again.rows())
                .extracting(Row::rank)
                .isEqualTo(marks.rows().stream().map(Row::rank).toList());
        for (var row : marks.rows()) {
            var better = marks.rows().stream()
                    .filter(other -> other.score().compareTo(row.score()) > 0)
                    .count();
            var worse = marks.rows().stream()
                    .filter(other -> other.score().compareTo(row.score()) < 0)
                    .count();
            var atPar = row.score().rounded(20).compareTo(BigDecimal.valueOf(100)) >= 0;
            assertThat(row.rank()).isEqualTo((int) better + 1);
            assertThat(row.honours())
                    .isEqualTo(atPar && better < 3 ? Honours.RED : !atPar && worse < 3 ? Honours.BLACK : null);
            assertThat(row.base().rounded(20)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(120));
        }
    }

    private Assessment departments(String asOf, LedgerRecord... records) {
        return assessor.of(ledger(records), day(asOf), AssessmentSubject.DEPARTMENT);
    }

    private Assessment people(String asOf, LedgerRecord... records) {
        return assessor.of(ledger(records), day(asOf), AssessmentSubject.PERSON);
    }

    private static List<String> codes(Assessment marks) {
        return codes(marks.rows());
    }

    private static List<String> codes(List<Row> rows) {
        return rows.stream().map(Row::code).toList();
    }

    private static List<@Nullable String> scores(Assessment marks) {
        var scores = new ArrayList<@Nullable String>();
        for (var row : marks.rows()) {
            scores.add(row.score() == null ? null : AssessmentWords.points(row.score()));
        }
        return scores;
    }

    private static Map<String, BigDecimal> shares(String... pairs) {
        var shares = new HashMap<String, BigDecimal>();
        for (var i = 0; i < pairs.length; i += 2) {
            shares.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return shares;
    }

    private static Project brought(String code, String department, String on, String amount) {
        FundArrival arrival = arrival("1", on, amount);
        return project(code, Agreement.FORMAL, List.of(Credit.whole(department)), List.of(), List.of(arrival));
    }

    private static Project signed(
            String code, @Nullable String department, ProjectKind kind, @Nullable String planned, String on) {
        Money amount = planned == null ? null : money(planned);
        StageEntry entry = entered(SIGNED, on);
        return project(code, entry)
                .withProfile(new Profile(code, kind, false, "BIOMED", null, null, null, amount, Agreement.FORMAL, null))
                .withResponsibility(department == null ? Responsibility.NOBODY : lead(department));
    }

    private static Responsibility lead(String department) {
        return new Responsibility(List.of(Credit.whole(department)), null, null);
    }

    private static Department department(String code, Department.Type type) {
        return new Department(code, code, null, type, List.of(), Map.of(), Stamp.NONE);
    }
}
