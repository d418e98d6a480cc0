package org.zhaoshang.analysis;

import static org.zhaoshang.ledger.Fixtures.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

/** Ledgers and filters of all sorts, the same for the same seed: anything may be missing, much is equal. */
final class RandomRecords {

    static final LocalDate DAY = LocalDate.of(2015, 3, 31);

    private static final List<String> AMOUNTS = List.of("1亿元", "1.5亿元", "15000万元", "3200万元", "0元", "900万美元");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    Ledger ledger(int projects) {
        return Fixtures.ledger(
                IntStream.range(0, projects).mapToObj(this::project).toArray(LedgerRecord[]::new));
    }

    Project project(int number) {
        var name = List.of("文化城", "医药城", "检验所", "Park").get(random.nextInt(4)) + (random.nextBoolean() ? number : "");
        return new Project(
                "P-" + number,
                new Profile(
                        name,
                        maybe(ProjectKind.NEW) == null ? ProjectKind.EXPANSION : ProjectKind.NEW,
                        random.nextBoolean(),
                        List.of("BIOMED", "TOURISM", "FOOD").get(random.nextInt(3)),
                        null,
                        maybe("CRO"),
                        null,
                        maybe(money(AMOUNTS.get(random.nextInt(AMOUNTS.size())))),
                        maybe(Agreement.FORMAL),
                        null),
                new Responsibility(
                        random.nextInt(4) == 0 ? List.of() : List.of(Credit.whole("D" + random.nextInt(3))),
                        maybe("P1"),
                        null),
                stages(),
                recognitions(),
                arrivals(),
                followUps(),
                attributes(),
                Map.of(),
                Stamp.NONE);
    }

    /** A filter as GraphQL delivers it, with and, or, not around all kinds of conditions. */
    Map<String, Object> filter(int depth) {
        var filter = new LinkedHashMap<String, Object>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            filter.putAll(
                    depth > 0 && random.nextBoolean()
                            ? joined(depth - 1)
                            : CONDITIONS.get(random.nextInt(CONDITIONS.size())));
        }
        return filter;
    }

    Map<String, Object> order() {
        var fields = ProjectField.values();
        var direction = random.nextBoolean() ? "ASC" : "DESC";
        return random.nextInt(5) == 0
                ? Map.of("attribute", random.nextBoolean() ? "用地.亩" : "园区", "direction", direction)
                : Map.of("field", fields[random.nextInt(fields.length)].name(), "direction", direction);
    }

    Map<String, Object> dimension() {
        var fields = ProjectField.values();
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("attribute", random.nextBoolean() ? "用地.亩" : "园区");
            case 1 ->
                Map.of(
                        "date",
                        Map.of(
                                "field",
                                "SIGNED_ON",
                                "by",
                                List.of("DAY", "MONTH", "QUARTER", "YEAR").get(random.nextInt(4))));
            default -> Map.of("field", fields[random.nextInt(fields.length)].name());
        };
    }

    private Map<String, Object> joined(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("and", List.of(filter(depth), filter(depth)));
            case 1 -> Map.of("or", List.of(filter(depth), filter(depth)));
            default -> Map.of("not", filter(depth));
        };
    }

    private static final List<Map<String, Object>> CONDITIONS = List.of(
            Map.of("stage", Map.of("in", List.of("SIGNED", "STARTED"))),
            Map.of("stage", Map.of("isNull", true)),
            Map.of("kind", Map.of("ne", "NEW")),
            Map.of("major", Map.of("eq", true)),
            Map.of("cityRecognised", Map.of("eq", true)),
            Map.of("name", Map.of("contains", "城")),
            Map.of("name", Map.of("startsWith", "文化")),
            Map.of("code", Map.of("gt", "P-3", "lte", "P-7")),
            Map.of("code", Map.of("in", List.of("P-7", "P-2", "nowhere"))),
            Map.of("code", Map.of("ne", "P-4")),
            Map.of("industry", Map.of("nin", List.of("FOOD", "BIOMED"))),
            Map.of("department", Map.of("ne", "D1")),
            Map.of("person", Map.of("isNull", false)),
            Map.of("planned", Map.of("gte", yi("1.5"))),
            Map.of(
                    "planned",
                    Map.of("in", List.of(yi("1"), Money.of(BigDecimal.valueOf(900), MoneyUnit.WAN, Currency.USD)))),
            Map.of("planned", Map.of("between", List.of(yi("0.1"), yi("1")))),
            Map.of("arrived", Map.of("gt", yi("0.5"))),
            Map.of("arrived", Map.of("eq", yi("0"))),
            Map.of(
                    "arrivals",
                    Map.of(
                            "sources",
                            List.of("OUT_OF_PROVINCE"),
                            "from",
                            LocalDate.of(2015, 1, 1),
                            "sum",
                            Map.of("gt", yi("0")))),
            Map.of("arrivalRate", Map.of("lt", new BigDecimal("0.50"))),
            Map.of("signedOn", Map.of("gte", LocalDate.of(2015, 1, 1), "lte", DAY)),
            Map.of("stageOn", Map.of("lt", LocalDate.of(2015, 1, 1))),
            Map.of("lastArrivalOn", Map.of("isNull", true)),
            Map.of("lastFollowUpOn", Map.of("lt", LocalDate.of(2015, 2, 1))),
            Map.of("attributes", List.of(Map.of("path", "用地.亩", "gte", 50))),
            Map.of("attributes", List.of(Map.of("path", "园区", "eq", "A"), Map.of("path", "无", "isNull", true))));

    private static Money yi(String amount) {
        return Money.of(new BigDecimal(amount), MoneyUnit.YI, Currency.CNY);
    }

    private List<StageEntry> stages() {
        var stages = new ArrayList<StageEntry>();
        var on = LocalDate.of(2014, 6, 1).plusDays(random.nextInt(400));
        for (var stage : Stage.values()) {
            if (random.nextInt(3) > 0) {
                stages.add(
                        stages.isEmpty() && random.nextInt(4) == 0
                                ? StageEntry.implied(stage)
                                : StageEntry.of(stage, on));
                on = on.plusDays(random.nextInt(90));
            }
        }
        return stages;
    }

    private List<Recognition> recognitions() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Recognition(
                        Recognition.Level.CITY,
                        Recognition.Step.RECOGNISED,
                        maybe(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(200))),
                        Map.of()));
    }

    private List<FundArrival> arrivals() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> FundArrival.of(
                        "R" + i,
                        LocalDate.of(2014, 10, 1).plusDays(random.nextInt(300)),
                        random.nextInt(5) == 0 ? money("500.25美元") : money(random.nextInt(90) - 10 + ".05万元"),
                        FundSource.values()[random.nextInt(4)]))
                .toList();
    }

    private Service followUps() {
        return random.nextBoolean()
                ? Service.NONE
                : Service.NONE.withFollowUps(List.of(new FollowUp(
                        LocalDate.of(2015, 1, 1).plusDays(random.nextInt(150)),
                        "电话",
                        null,
                        null,
                        "示例",
                        null,
                        null,
                        null,
                        Map.of())));
    }

    private Map<String, Object> attributes() {
        var attributes = new LinkedHashMap<String, Object>();
        if (random.nextInt(3) > 0) {
            attributes.put(
                    "用地", Map.of("亩", random.nextBoolean() ? (Object) random.nextInt(100) : new BigDecimal("50.0")));
        }
        if (random.nextBoolean()) {
            attributes.put("园区", random.nextBoolean() ? "A" : "B");
        }
        return attributes;
    }

    private <T> @org.jspecify.annotations.Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
