package org.zhaoshang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhaoshang.analysis.RandomRecords.DAY;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.funded;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.money;
import static org.zhaoshang.ledger.Fixtures.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

class ProjectStatsTest {

    private static final Arrivals WINDOW = new Arrivals(
            Currency.CNY, EnumSet.of(FundSource.OUT_OF_PROVINCE, FundSource.LOCAL), LocalDate.of(2015, 1, 1), null);

    @Property(tries = 200)
    void groupsAreWhatTheRecordsSay(@ForAll long seed, @ForAll @IntRange(max = 3) int dimensions) {
        var records = new RandomRecords(seed);
        var ledger = records.ledger(30);
        var input = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < dimensions; i++) {
            input.add(records.dimension());
        }
        var filter = ProjectFilter.of(records.filter(1));
        var groupBy = Dimension.of(input);

        check(ledger, filter, groupBy);
    }

    @Property(tries = 10)
    void groupsOfManyAreWhatTheRecordsSayBeforeAndAfterAWrite(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var before = records.ledger(2_500);
        var filter = ProjectFilter.of(records.filter(1));
        var written = List.of(records.project(7).stamped(new Stamp(9, Instant.EPOCH, "test")), records.project(2_500));
        var industry = Map.<String, Object>of("field", "INDUSTRY");
        // at most 3 x 101 and 3 x 7 x 3 groups, which one page holds
        var byArea = Dimension.of(List.of(industry, Map.of("attribute", "用地.亩")));
        var byStage = Dimension.of(List.of(industry, Map.of("field", "STAGE"), Map.of("attribute", "园区")));

        check(before, filter, byArea);
        check(before, filter, byStage);
        check(before.with(written), filter, byArea);
        check(before.with(written), filter, byStage);
    }

    private static void check(Ledger ledger, ProjectFilter filter, List<Dimension> groupBy) {
        var stats = stats(ledger, filter, groupBy, Map.of());

        var expected = new HashMap<List<Object>, List<Project>>();
        for (var project : ledger.projects()) {
            if (ProjectFilterTest.isOnTheBooks(project) && filter.test(project, DAY)) {
                var key = groupBy.stream().map(by -> key(by, project)).toArray();
                expected.computeIfAbsent(Arrays.asList(key), name -> new ArrayList<>())
                        .add(project);
            }
        }
        assertThat(stats.groups()).hasSize(expected.size());
        for (var group : stats.groups()) {
            var key = group.keys().stream().map(GroupKey::value).toArray();
            var projects = expected.get(Arrays.asList(key));
            assertThat(projects)
                    .as("%s of %s", Arrays.asList(key), expected.keySet())
                    .isNotNull();
            assertThat(group.count()).isEqualTo(projects.size());
            check(
                    group.planned(Currency.CNY),
                    projects.stream().map(ProjectStatsTest::planned).toList());
            check(
                    group.arrived(WINDOW),
                    projects.stream().map(ProjectStatsTest::arrived).toList());
        }
        assertThat(stats.groups().stream().mapToInt(ProjectGroup::count).sum())
                .isEqualTo(stats.total().count());
        assertThat(stats.groups().stream()
                        .map(group -> group.planned(Currency.CNY).sum())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(stats.total().planned(Currency.CNY).sum());
    }

    @Property(tries = 100)
    void subtotalsAreTheSumsOfTheirGroups(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var groupBy = Dimension.of(List.of(records.dimension(), records.dimension()));

        var stats = stats(records.ledger(30), ProjectFilter.EVERYTHING, groupBy, Map.of());

        var counts = new HashMap<Object, Integer>();
        stats.groups().forEach(group -> counts.merge(group.keys().subList(0, 1), group.count(), Integer::sum));
        var subtotals = new HashMap<Object, Integer>();
        stats.subtotals(1).forEach(group -> subtotals.put(group.keys(), group.count()));
        assertThat(subtotals).isEqualTo(counts);
        assertThat(stats.subtotals(0).stream().map(ProjectGroup::count))
                .allMatch(count -> count == stats.total().count());
    }

    @Property(tries = 100)
    void pagesOfGroupsPutTogetherAreAllOfThemInTheirOrder(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var ledger = records.ledger(30);
        var groupBy = Dimension.of(List.of(records.dimension(), records.dimension()));
        var orders = GroupOrder.of(
                List.of(Map.of("measure", "PLANNED_SUM", "direction", "DESC"), Map.of("dimension", 1)), 2);
        var all = stats(ledger, groupBy, orders, 500, null);

        var paged = new ArrayList<List<GroupKey>>();
        Cursor after = null;
        ProjectStats page;
        do {
            page = stats(ledger, groupBy, orders, 4, after);
            page.groups().forEach(group -> paged.add(group.keys()));
            after = page.pageInfo().endCursor() == null
                    ? null
                    : Cursor.read(page.pageInfo().endCursor());
        } while (page.pageInfo().hasNextPage());

        assertThat(paged)
                .isEqualTo(all.groups().stream().map(ProjectGroup::keys).toList());
        assertThat(all.groups().stream()
                        .map(group -> group.planned(Currency.CNY).sum()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aMissingValueIsAKeyOfItsOwnAndComesLast() {
        var ledger = ledger(
                project("A").withAttributes(Map.of("园区", "海峡", "亩", 60)),
                project("B").withAttributes(Map.of("亩", new BigDecimal("60.0"))),
                project("C"));

        assertThat(keys(ledger, Map.of("attribute", "园区"))).containsExactly("海峡=海峡", "null=未填");
        assertThat(keys(ledger, Map.of("attribute", "亩"))).containsExactly("60=60", "null=未填");
    }

    @Test
    void datesAreCutByDayMonthQuarterAndYear() {
        var ledger = ledger(
                project("A", entered(Stage.SIGNED, "2015-02-28")), project("B", entered(Stage.SIGNED, "2014-12-31")));

        assertThat(keys(ledger, signed("DAY"))).containsExactly("2014-12-31=2014-12-31", "2015-02-28=2015-02-28");
        assertThat(keys(ledger, signed("MONTH"))).containsExactly("2014-12=2014年12月", "2015-02=2015年2月");
        assertThat(keys(ledger, signed("QUARTER"))).containsExactly("2014-Q4=2014年第4季度", "2015-Q1=2015年第1季度");
        assertThat(keys(ledger, signed("YEAR"))).containsExactly("2014=2014年", "2015=2015年");
    }

    @Test
    void aMomentBecomesADayWhereTheReaderIs() {
        // fixtures are written at 1970-01-01T00:00Z
        var ledger = ledger(project("A"));

        assertThat(keys(ledger, updated("Asia/Shanghai"))).containsExactly("1970-01-01=1970-01-01");
        assertThat(keys(ledger, updated("America/New_York"))).containsExactly("1969-12-31=1969-12-31");
        assertThatThrownBy(() -> Dimension.of(List.of(updated("Mars/Olympus"))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("groupBy[0].date.timeZone");
    }

    @Test
    void amountsTooFineOrTooLargeForWholeUnitsStayExact() {
        var fine = new BigDecimal("0.000000000000000000000000000001");
        var huge = new BigDecimal("123456789012345678901234567890");
        var ledger = ledger(costing("A", fine), costing("B", huge), costing("C", huge));

        var planned = stats(ledger, ProjectFilter.EVERYTHING, List.of(), Map.of())
                .total()
                .planned(Currency.CNY);

        assertThat(planned.sum()).isEqualByComparingTo(huge.add(huge).add(fine));
        assertThat(planned.min()).isEqualByComparingTo(fine);
        assertThat(planned.median()).isEqualByComparingTo(huge);
    }

    @Test
    void havingKeepsGroupsByWhatTheyComeTo() {
        var ledger = ledger(
                funded("A", arrival("1", "2015-02-01", "2亿元")),
                funded("B", arrival("1", "2014-02-01", "3亿元"), arrival("2", "2015-03-01", "1亿元")));
        var byCode = List.of(Map.<String, Object>of("field", "CODE"));

        assertThat(keys(ledger, byCode, Map.of("arrivedSum", Map.of("gt", yi(3)))))
                .containsExactly("B=B");
        assertThat(keys(
                        ledger,
                        byCode,
                        Map.of("arrivals", Map.of("from", LocalDate.of(2015, 1, 1), "sum", Map.of("gte", yi(2))))))
                .containsExactly("A=A");
        assertThat(keys(ledger, byCode, Map.of("not", Map.of("count", Map.of("eq", 1)))))
                .isEmpty();
        assertThatThrownBy(() -> new HavingReader()
                        .read(
                                Map.of(
                                        "plannedSum",
                                        Map.of("gt", Money.of(BigDecimal.ONE, MoneyUnit.YI, Currency.USD))),
                                "having"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("having.plannedSum.gt");
    }

    @Test
    void whatNamesNoDimensionIsRefused() {
        assertThatThrownBy(() -> Dimension.of(List.of(Map.of("field", "STAGE", "attribute", "园区"))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("groupBy[0]");
        assertThatThrownBy(() -> GroupOrder.of(List.of(Map.of("dimension", 2)), 2))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("orderBy[0].dimension");
    }

    private static Project costing(String code, BigDecimal yuan) {
        var profile = project(code).profile();
        return project(code)
                .withProfile(new Profile(
                        profile.name(),
                        profile.kind(),
                        profile.major(),
                        profile.industry(),
                        null,
                        null,
                        null,
                        new Money(yuan, Currency.CNY),
                        null,
                        null));
    }

    private static Object key(Dimension by, Project project) {
        var value = by.subject().of(project, DAY);
        if (value != null && by.part() != null) {
            value = Period.of(by.part(), value, by.zone());
        }
        return GroupKey.of(by, value, Ledger.empty(), Locale.CHINESE).value();
    }

    private static BigDecimal planned(Project project) {
        var planned = project.profile().planned();
        return planned == null || planned.currency() != Currency.CNY ? null : planned.amount();
    }

    private static BigDecimal arrived(Project project) {
        return project.arrivals().stream()
                .filter(arrival -> WINDOW.counts(arrival, DAY))
                .map(arrival -> arrival.amount().amount())
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static void check(Figures figures, List<BigDecimal> amounts) {
        var there = new ArrayList<BigDecimal>();
        for (var amount : amounts) {
            if (amount != null) {
                there.add(amount);
            }
        }
        there.sort(null);
        assertThat(figures.count()).isEqualTo(there.size());
        assertThat(figures.sum()).isEqualByComparingTo(there.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (!there.isEmpty()) {
            var size = there.size();
            assertThat(figures.min()).isEqualByComparingTo(there.get(0));
            assertThat(figures.max()).isEqualByComparingTo(there.get(size - 1));
            assertThat(figures.median().multiply(BigDecimal.valueOf(2)))
                    .isEqualByComparingTo(there.get((size - 1) / 2).add(there.get(size / 2)));
            assertThat(figures.avg()
                            .multiply(BigDecimal.valueOf(size))
                            .subtract(figures.sum())
                            .abs())
                    .isLessThan(new BigDecimal("0.00000000000001"));
        } else {
            assertThat(figures.min()).isNull();
            assertThat(figures.avg()).isNull();
            assertThat(figures.median()).isNull();
        }
    }

    private static Money yi(int amount) {
        return money(amount + "亿元");
    }

    private static Map<String, Object> signed(String by) {
        return Map.of("date", Map.of("field", "SIGNED_ON", "by", by));
    }

    private static Map<String, Object> updated(String zone) {
        return Map.of("date", Map.of("field", "UPDATED_AT", "by", "DAY", "timeZone", zone));
    }

    private static List<String> keys(Ledger ledger, Map<String, Object> dimension) {
        return keys(ledger, List.of(dimension), Map.of());
    }

    private static List<String> keys(Ledger ledger, List<Map<String, Object>> groupBy, Map<String, Object> having) {
        return stats(ledger, ProjectFilter.EVERYTHING, Dimension.of(groupBy), having).groups().stream()
                .flatMap(group -> group.keys().stream())
                .map(key -> key.value() + "=" + key.label())
                .toList();
    }

    private static ProjectStats stats(
            Ledger ledger, ProjectFilter filter, List<Dimension> groupBy, Map<String, Object> having) {
        var conditions = new HavingReader().read(having, "having");
        return ProjectStats.of(
                ledger, new StatsQuery(DAY, filter, groupBy, conditions, List.of(), 500, null, ""), Locale.CHINESE);
    }

    private static ProjectStats stats(
            Ledger ledger, List<Dimension> groupBy, List<GroupOrder> orders, int first, Cursor after) {
        return ProjectStats.of(
                ledger,
                new StatsQuery(DAY, ProjectFilter.EVERYTHING, groupBy, Formula.always(), orders, first, after, ""),
                Locale.CHINESE);
    }
}
