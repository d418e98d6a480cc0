package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.DataFiles;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The industries and the changes of the indicators, every figure counted once more from the data files. */
@RunningBoard
class IndustriesApiTest {

    private static final List<String> COURSE = List.of("RESERVE", "SIGNED", "STARTED", "BUILDING", "PRODUCING");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 31);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2014, 3, 31);
    private static final LocalDate MONTH_BEFORE = LocalDate.of(2015, 2, 28);
    private static final String DOCUMENT = """
            { board(asOf: "2015-03-31") { industries { sentence total { ...Standing } pillars { ...Standing } rows { ...Standing } } } }
            fragment Standing on IndustryStanding {
              industry { code name pillar brand } count terminated
              monthOnMonth { previous text } yearOnYear { previous text }
              stages { stage label count enteredThisYear yearOnYear { previous } }
              planned { amount } arrived { amount } arrivedUsd { amount(unit: WAN) } arrivedThisYear { amount }
              arrivedYearOnYear { previous difference text } arrivedUsdYearOnYear { previous }
              countShare { value text } plannedShare { value } arrivedShare { value }
            }
            """;

    @LocalServerPort
    int port;

    private final List<FileProject> files =
            DataFiles.projects().stream().map(FileProject::new).toList();

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void everyIndustrysFiguresAreThoseOfTheFiles() {
        var industries = ask(DOCUMENT).get("industries");

        var rows = industries.get("rows");
        assertThat(rows.findValuesAsString("code"))
                .containsExactlyElementsOf(DataFiles.industries().stream()
                        .map(industry -> String.valueOf(industry.get("code")))
                        .toList());
        for (var row : rows) {
            var code = row.at("/industry/code").asString();
            assertFigures(
                    row,
                    files.stream().filter(file -> file.industry().equals(code)).toList());
        }
        assertFigures(industries.get("total"), files);
        assertFigures(
                industries.get("pillars"),
                files.stream()
                        .filter(file -> Set.of("BIOMED", "TOURISM").contains(file.industry()))
                        .toList());
        assertThat(rows.at("/0/industry/brand").asString()).isEqualTo("全链医学");
        assertThat(rows.at("/1/industry/brand").asString()).isEqualTo("全域旅游");
        assertThat(industries.get("sentence").asString())
                .startsWith("支柱产业在手项目%d个，占%d个的%s"
                        .formatted(
                                industries.at("/pillars/count").asInt(),
                                industries.at("/total/count").asInt(),
                                industries.at("/pillars/countShare/text").asString()));
        for (var share : List.of("countShare", "plannedShare", "arrivedShare")) {
            var sum = rows.valueStream()
                    .map(row -> row.at("/" + share + "/value").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isBetween(new BigDecimal("0.999999"), new BigDecimal("1.000001"));
        }
    }

    @Test
    void anIndicatorsMonthAndYearAreComparedAsTheFilesHaveThem() {
        var indicators = ask("""
                { board(asOf: "2015-03-31") { indicators { code actual monthActual
                  monthOnMonth { previous difference text } yearOnYear { previous rate { percent } text } } } }
                """).get("indicators");

        var capital = indicators.get(1);
        assertThat(capital.get("code").asString()).isEqualTo("DOMESTIC_CAPITAL");
        assertThat(capital.get("monthActual").decimalValue())
                .isEqualByComparingTo(fromOutside(DAY.withDayOfMonth(1), DAY));
        assertThat(capital.at("/monthOnMonth/previous").decimalValue())
                .isEqualByComparingTo(fromOutside(MONTH_BEFORE.withDayOfMonth(1), MONTH_BEFORE));
        assertThat(capital.at("/yearOnYear/previous").decimalValue())
                .isEqualByComparingTo(fromOutside(YEAR_BEFORE.withDayOfYear(1), YEAR_BEFORE))
                .isPositive();
        assertThat(capital.at("/yearOnYear/text").asString())
                .matches("[+-][0-9.]+%")
                .contains(capital.at("/yearOnYear/rate/percent")
                        .decimalValue()
                        .abs()
                        .toPlainString());
    }

    private void assertFigures(JsonNode row, List<FileProject> projects) {
        assertThat(row.get("count").asInt()).isEqualTo(inHand(projects, DAY));
        assertThat(row.at("/monthOnMonth/previous").asInt()).isEqualTo(inHand(projects, MONTH_BEFORE));
        assertThat(row.at("/yearOnYear/previous").asInt()).isEqualTo(inHand(projects, YEAR_BEFORE));
        assertThat(row.get("terminated").asInt()).isEqualTo(standing(projects, DAY, "TERMINATED"));
        for (var stage : COURSE) {
            var shown = row.at("/stages/" + COURSE.indexOf(stage));
            assertThat(shown.get("count").asInt()).isEqualTo(standing(projects, DAY, stage));
            assertThat(shown.get("enteredThisYear").asInt()).isEqualTo(entered(projects, stage, DAY));
            assertThat(shown.at("/yearOnYear/previous").asInt()).isEqualTo(entered(projects, stage, YEAR_BEFORE));
        }
        assertAmount(
                row,
                "planned",
                projects.stream()
                        .filter(project -> COURSE.contains(String.valueOf(project.stage(DAY))))
                        .map(FileProject::planned)
                        .toList());
        assertAmount(
                row,
                "arrived",
                projects.stream().map(project -> project.arrived(DAY)).toList());
        assertAmount(row, "arrivedThisYear", arrivedIn(projects, DAY));
        assertThat(row.at("/arrivedYearOnYear/previous").decimalValue())
                .isEqualByComparingTo(sum(arrivedIn(projects, YEAR_BEFORE)));
        var dollars = sum(
                projects.stream().map(project -> project.arrivedDollars(DAY)).toList());
        assertThat(row.get("arrivedUsd").isNull()).isEqualTo(dollars.signum() == 0);
        if (dollars.signum() != 0) {
            assertThat(row.at("/arrivedUsd/amount").decimalValue()).isEqualByComparingTo(dollars);
        }
    }

    private BigDecimal fromOutside(LocalDate from, LocalDate to) {
        return sum(files.stream()
                .map(project -> project.arrivedFrom("OUT_OF_PROVINCE", from, to))
                .toList());
    }

    private JsonNode ask(String document) {
        var answer = api.ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board");
    }

    private static List<BigDecimal> arrivedIn(List<FileProject> projects, LocalDate upTo) {
        return projects.stream()
                .map(project -> project.arrivedBetween(upTo.withDayOfYear(1), upTo))
                .toList();
    }

    private static int inHand(List<FileProject> projects, LocalDate day) {
        return COURSE.stream().mapToInt(stage -> standing(projects, day, stage)).sum();
    }

    private static int standing(List<FileProject> projects, LocalDate day, String stage) {
        return Math.toIntExact(projects.stream()
                .filter(project -> stage.equals(project.stage(day)))
                .count());
    }

    private static int entered(List<FileProject> projects, String stage, LocalDate upTo) {
        return Math.toIntExact(projects.stream()
                .map(project -> project.firstOn(stage))
                .filter(on -> on != null && on.getYear() == upTo.getYear() && !on.isAfter(upTo))
                .count());
    }

    private static void assertAmount(JsonNode row, String field, List<BigDecimal> amounts) {
        assertThat(row.at("/" + field + "/amount").decimalValue()).as(field).isEqualByComparingTo(sum(amounts));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
