package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.DataFiles;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The funnel of the demonstration, answered as asked, every figure counted once more from the data files. */
@RunningBoard
class FunnelApiTest {

    private static final List<String> COURSE = List.of("RESERVE", "SIGNED", "STARTED", "BUILDING", "PRODUCING");
    private static final int YOUNG_DAYS = 90;

    @LocalServerPort
    int port;

    private final List<FileProject> files =
            DataFiles.projects().stream().map(FileProject::new).toList();

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-03-31", "2014-02-28", "2015-12-15"})
    void theContractsFiguresAreThoseOfTheFiles(String asOf) {
        var day = LocalDate.parse(asOf);
        var funnel = funnel(Api.document("funnel.graphql"), Map.of("asOf", asOf));

        assertThat(funnel.get("terminated").asInt())
                .isEqualTo(standing(day, "TERMINATED").size());
        for (var stage : COURSE) {
            var shown = funnel.at("/stages/" + COURSE.indexOf(stage));
            var there = standing(day, stage);
            assertThat(shown.get("stage").asString()).isEqualTo(stage);
            assertThat(shown.get("count").asInt()).as(stage).isEqualTo(there.size());
            assertThat(shown.at("/planned/amount").decimalValue())
                    .isEqualByComparingTo(
                            sum(there.stream().map(FileProject::planned).toList()));
            assertThat(shown.at("/arrived/amount").decimalValue())
                    .isEqualByComparingTo(sum(
                            there.stream().map(project -> project.arrived(day)).toList()));
            assertThat(shown.get("enteredThisYear").asInt()).isEqualTo(entered(stage, day.withDayOfYear(1), day));
            assertThat(shown.get("medianDays").decimalValue())
                    .isEqualByComparingTo(median(there.stream()
                            .map(project -> project.since(day))
                            .filter(Objects::nonNull)
                            .mapToLong(since -> ChronoUnit.DAYS.between(since, day))
                            .sorted()
                            .toArray()));
            assertConversion(shown.get("conversion"), stage, day);
        }
    }

    @Test
    void whatIsBesideTheContractIsThatOfTheFilesToo() {
        var day = LocalDate.of(2015, 3, 31);
        var funnel = funnel("""
                { board(asOf: "2015-03-31") { funnel { onTheBooks unplaced stuckBefore slowest sentence conversionRule
                  stages { stage medianDays conversion { value } cohort young givenUp
                    monthOnMonth { previous } yearOnYear { previous difference text } enteredYearOnYear { previous }
                    plannedUsd { amount(unit: WAN) } arrivedUsd { amount(unit: WAN) } }
                  months { year month asOf terminated stages { stage count entered } } } } }
                """, Map.of());

        assertThat(funnel.get("onTheBooks").asInt() + funnel.get("unplaced").asInt())
                .isEqualTo(files.size());
        assertThat(funnel.get("unplaced").asInt())
                .isEqualTo(files.stream()
                        .filter(project -> project.stage(day) == null)
                        .count())
                .isPositive();
        assertThat(funnel.at("/stages")
                        .valueStream()
                        .mapToInt(stage -> stage.get("givenUp").asInt())
                        .sum())
                .isEqualTo(standing(day, "TERMINATED").size());
        for (var stage : COURSE) {
            var shown = funnel.at("/stages/" + COURSE.indexOf(stage));
            assertThat(shown.at("/monthOnMonth/previous").asInt())
                    .isEqualTo(standing(LocalDate.of(2015, 2, 28), stage).size());
            assertThat(shown.at("/yearOnYear/previous").asInt())
                    .isEqualTo(standing(LocalDate.of(2014, 3, 31), stage).size());
            assertThat(shown.at("/enteredYearOnYear/previous").asInt())
                    .isEqualTo(entered(stage, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31)));
            var dollars = sum(standing(day, stage).stream()
                    .map(project -> project.arrivedDollars(day))
                    .toList());
            assertThat(shown.at("/arrivedUsd/amount").isMissingNode()).isEqualTo(dollars.signum() == 0);
            if (dollars.signum() != 0) {
                assertThat(shown.at("/arrivedUsd/amount").decimalValue()).isEqualByComparingTo(dollars);
            }
        }
        assertThat(funnel.get("months").size()).isEqualTo(12);
        for (var i = 0; i < 12; i++) {
            var month = funnel.at("/months/" + i);
            var end =
                    i == 11 ? day : LocalDate.of(2014, 4, 1).plusMonths(i + 1L).minusDays(1);
            assertThat(month.get("asOf").asString()).isEqualTo(end.toString());
            assertThat(month.get("terminated").asInt())
                    .isEqualTo(standing(end, "TERMINATED").size());
            for (var stage : COURSE) {
                var shown = month.at("/stages/" + COURSE.indexOf(stage));
                assertThat(shown.get("count").asInt())
                        .isEqualTo(standing(end, stage).size());
                assertThat(shown.get("entered").asInt()).isEqualTo(entered(stage, end.withDayOfMonth(1), end));
            }
        }
        assertThat(funnel.get("conversionRule").asString()).contains("90天", "终止", "跳过");
        assertThat(funnel.get("sentence").asString())
                .startsWith("在册项目" + funnel.get("onTheBooks").asInt() + "个");
        var narrowest = funnel.at("/stages")
                .valueStream()
                .filter(stage ->
                        stage.has("conversion") && !stage.get("conversion").isNull())
                .min(java.util.Comparator.comparing(
                        stage -> stage.at("/conversion/value").decimalValue()))
                .orElseThrow();
        assertThat(funnel.get("stuckBefore")).isEqualTo(narrowest.get("stage"));
    }

    @Test
    void theFiltersPartsAddUpToTheWhole() {
        var document = Api.document("funnel.graphql");
        var whole = funnel(document, Map.of("asOf", "2015-03-31"));
        var industries = DataFiles.industries().stream()
                .map(industry -> industry.get("code"))
                .map(code -> funnel(
                        document, Map.of("asOf", "2015-03-31", "filter", Map.of("industry", Map.of("eq", code)))))
                .toList();

        for (var stage = 0; stage < COURSE.size(); stage++) {
            var place = "/stages/" + stage;
            assertThat(industries.stream()
                            .mapToInt(part -> part.at(place + "/count").asInt())
                            .sum())
                    .isEqualTo(whole.at(place + "/count").asInt());
            assertThat(sum(industries.stream()
                            .map(part -> part.at(place + "/planned/amount").decimalValue())
                            .toList()))
                    .isEqualByComparingTo(whole.at(place + "/planned/amount").decimalValue());
        }
        assertThat(api.ask(document, Map.of("filter", Map.of("attributes", List.of(Map.of("path", "园区")))))
                        .at("/errors/0/message")
                        .asString())
                .contains("filter.attributes[0]");
    }

    private void assertConversion(JsonNode shown, String stage, LocalDate day) {
        var step = COURSE.indexOf(stage);
        if (step == 0) {
            assertThat(shown.isNull()).isTrue();
            return;
        }
        var cohort = files.stream()
                .filter(project -> project.cameTo(step - 1, day))
                .filter(project -> {
                    var since = project.cameToOn(step - 1, day);
                    return since == null || ChronoUnit.DAYS.between(since, day) >= YOUNG_DAYS;
                })
                .toList();
        var movedOn =
                cohort.stream().filter(project -> project.cameTo(step, day)).count();
        assertThat(cohort).isNotEmpty();
        assertThat(shown.get("percent").decimalValue())
                .as(stage)
                .isEqualByComparingTo(BigDecimal.valueOf(100 * movedOn)
                        .divide(BigDecimal.valueOf(cohort.size()), 2, RoundingMode.HALF_UP))
                .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    private List<FileProject> standing(LocalDate day, String stage) {
        return files.stream()
                .filter(project -> stage.equals(project.stage(day)))
                .toList();
    }

    private int entered(String stage, LocalDate from, LocalDate to) {
        return Math.toIntExact(files.stream()
                .map(project -> project.firstOn(stage))
                .filter(on -> on != null && !on.isBefore(from) && !on.isAfter(to))
                .count());
    }

    private JsonNode funnel(String document, Map<String, ?> variables) {
        var answer = api.ask(document, variables);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board/funnel");
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal median(long[] sorted) {
        var middle = IntStream.of((sorted.length - 1) / 2, sorted.length / 2)
                .mapToLong(place -> sorted[place])
                .sum();
        return BigDecimal.valueOf(middle).divide(BigDecimal.valueOf(2));
    }
}
