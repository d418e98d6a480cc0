package org.zhaoshang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** The demonstration's marks before deductions, counted from the data files alone: none of the application's code is used. */
final class AssessmentFiles {

    private static final MathContext EXACT = new MathContext(40);
    private static final BigDecimal CAP = new BigDecimal("1.2");

    /** Recorded twice; the demonstration takes it back when it starts. */
    private static final String TAKEN_BACK = "DZ1502-09-2";

    private final LocalDate day;
    private final List<Map<String, Object>> projects = read("demo/projects-*.yaml");
    private final List<Map<String, Object>> departments = read("demo/departments.yaml");
    private final List<Map<String, Object>> targets = read("demo/targets.yaml");
    private final Map<String, BigDecimal> weights = new HashMap<>();

    AssessmentFiles(String day) {
        this.day = LocalDate.parse(day);
        read("reference/indicators.yaml")
                .forEach(indicator -> weights.put(text(indicator, "code"), number(indicator.get("weight"))));
    }

    /** By the codes of those who carry something: the score, rounded half up to two decimals. */
    Map<String, BigDecimal> scores(boolean ofPeople) {
        var points = new TreeMap<String, BigDecimal>();
        var carried = new HashMap<String, BigDecimal>();
        for (var indicator : targets) {
            var code = text(indicator, "indicator");
            var weight = weights.get(code);
            var brought = actuals(code, ofPeople);
            shares(indicator, ofPeople).forEach((subject, share) -> {
                var target = target(indicator).multiply(number(share));
                var completion = brought.getOrDefault(subject, BigDecimal.ZERO).divide(target, EXACT);
                var pace = completion.divide(calendar(), EXACT).min(CAP).max(BigDecimal.ZERO);
                points.merge(subject, pace.multiply(weight), BigDecimal::add);
                carried.merge(subject, weight, BigDecimal::add);
            });
        }
        points.replaceAll((subject, sum) ->
                sum.movePointRight(2).divide(carried.get(subject), EXACT).setScale(2, RoundingMode.HALF_UP));
        return points;
    }

    /** What an indicator counts by subject, in its unit. */
    Map<String, BigDecimal> actuals(String indicator, boolean ofPeople) {
        var sums = new HashMap<String, BigDecimal>();
        for (var project : projects) {
            var amount = amount(indicator, project);
            if (ofPeople) {
                if (project.containsKey("person")) {
                    sums.merge(text(project, "person"), amount, BigDecimal::add);
                }
            } else {
                list(project, "credits")
                        .forEach(credit -> sums.merge(
                                text(credit, "department"),
                                amount.multiply(number(credit.get("share"))),
                                BigDecimal::add));
            }
        }
        return sums;
    }

    /** Signed this year under a formal contract, by the type of the lead department. */
    long signed(String kind, String departmentType) {
        return projects.stream()
                .filter(project -> text(project, "kind").equals(kind) && isSignedThisYear(project))
                .filter(project -> departments.stream()
                        .filter(department -> text(department, "type").equals(departmentType))
                        .anyMatch(department -> text(department, "code")
                                .equals(text(list(project, "credits").get(0), "department"))))
                .count();
    }

    /** On the books and not terminated, by lead department or responsible person. */
    long inHand(String subject, boolean ofPeople) {
        return projects.stream()
                .filter(project -> ofPeople
                        ? subject.equals(project.get("person"))
                        : list(project, "credits").stream()
                                .limit(1)
                                .anyMatch(credit -> text(credit, "department").equals(subject)))
                .filter(project -> {
                    var stage = list(project, "stages").stream()
                            .filter(entry -> on(entry) == null || !on(entry).isAfter(day))
                            .reduce((a, b) -> b);
                    return stage.isPresent() && !text(stage.get(), "stage").equals("TERMINATED");
                })
                .count();
    }

    private BigDecimal amount(String indicator, Map<String, Object> project) {
        if (indicator.equals("MAJOR_SIGNED")) {
            return Boolean.TRUE.equals(project.get("major")) && isSignedThisYear(project)
                    ? BigDecimal.ONE
                    : BigDecimal.ZERO;
        }
        var foreign = indicator.equals("FOREIGN_CAPITAL");
        return list(project, "arrivals").stream()
                .filter(arrival -> text(arrival, "source").equals(foreign ? "FOREIGN" : "OUT_OF_PROVINCE"))
                .filter(arrival -> isThisYear(on(arrival)))
                .filter(arrival -> !text(arrival, "reference").equals(TAKEN_BACK))
                .map(arrival -> inUnit(text(arrival, "amount"), foreign))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isSignedThisYear(Map<String, Object> project) {
        return "FORMAL".equals(project.get("agreement"))
                && list(project, "stages").stream()
                        .filter(entry -> text(entry, "stage").equals("SIGNED") && on(entry) != null)
                        .limit(1)
                        .anyMatch(entry -> isThisYear(on(entry)));
    }

    private boolean isThisYear(LocalDate on) {
        return on.getYear() == day.getYear() && !on.isAfter(day);
    }

    private BigDecimal calendar() {
        var days = BigDecimal.valueOf(day.lengthOfMonth());
        return BigDecimal.valueOf(day.getMonthValue() - 1L)
                .add(BigDecimal.valueOf(day.getDayOfMonth()).divide(days, EXACT))
                .divide(BigDecimal.valueOf(12), EXACT);
    }

    private BigDecimal target(Map<String, Object> indicator) {
        return list(indicator, "targets").stream()
                .filter(target -> target.get("year").equals(day.getYear()))
                .filter(target -> target.get("issuer").equals("DISTRICT"))
                .map(target -> number(target.get("value")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shares(Map<String, Object> indicator, boolean ofPeople) {
        var years = (Map<Integer, Map<String, Object>>) indicator.get(ofPeople ? "personShares" : "departmentShares");
        return years.getOrDefault(day.getYear(), Map.of());
    }

    private static BigDecimal inUnit(String amount, boolean dollars) {
        var number = new BigDecimal(amount.replaceAll("[^0-9.-]", ""));
        if (dollars) {
            return amount.contains("亿") ? number.movePointRight(4) : number;
        }
        return amount.contains("亿") ? number : number.movePointLeft(4);
    }

    /** The word on is a flag in plain YAML. */
    private static LocalDate on(Map<?, Object> entry) {
        var date = (Date) entry.get(true);
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static String text(Map<String, Object> record, String name) {
        return record.get(name).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> record, String name) {
        return (List<Map<String, Object>>) record.getOrDefault(name, List.of());
    }

    private static List<Map<String, Object>> read(String name) {
        var records = new ArrayList<Map<String, Object>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:ledger/" + name)) {
                records.addAll(
                        new Yaml().<List<Map<String, Object>>>load(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }
}
