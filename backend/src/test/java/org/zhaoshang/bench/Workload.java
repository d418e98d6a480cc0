package org.zhaoshang.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.zhaoshang.api.Api;
import org.zhaoshang.api.Frontend;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a district does with its board, by kind and share: leaders open it, change tabs and days, go through lists and look into
 * projects; analysts pivot; slides fetch panels; clerks note what arrived; somebody signs in, exports, makes a deck. What the
 * page asks is taken from the page.
 */
final class Workload {

    /** One request, or a few that belong together. */
    interface Visit {

        void by(Visitor visitor, SplittableRandom random) throws IOException;
    }

    /** A kind of visit; the number of ten thousand up to which it is drawn. */
    record Kind(String name, int upTo, Visit visit) {}

    private static final String PAGE = """
            import { boardDocument, revision } from './api/documents/board.js';
            import { project } from './api/documents/project.js';
            import { projectList } from './api/documents/project-list.js';
            process.stdout.write(JSON.stringify({ board: boardDocument(null), revision, project, projectList }));
            """;

    private static final String PIVOT = """
            query Pivot($asOf: Date) {
              projectStats(asOf: $asOf, groupBy: [{ field: %s }, { field: %s }], filter: { planned: { gte: %d } }) {
                groups { keys { value label } count planned { sum avg } arrived { sum } share { percent } }
              }
            }
            """;

    private static final List<String> DIMENSIONS = List.of("INDUSTRY", "STAGE", "DEPARTMENT", "KIND", "CHAIN");
    private static final List<String> CONTRACT =
            List.of("rates", "funnel", "supervision", "target-progress", "chain-map", "assessment");
    private static final List<String> PANELS = List.of(
            "completion-by-indicator",
            "department-ranking",
            "funnel-by-stage",
            "industries-by-planned",
            "capital-by-month",
            "indicator-progress",
            "project-funnel",
            "industry-money",
            "alert-trend",
            "assessment-marks");
    private static final String DECK = "/decks/board.pptx?asOf=%s&panels=" + String.join(",", PANELS.subList(0, 6));
    private static final int SHARES = 10_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final int projects;
    private final List<Kind> kinds = new ArrayList<>();
    private final AtomicLong arrivals = new AtomicLong();

    Workload(int projects) throws IOException, InterruptedException {
        this.projects = projects;
        leaders();
        add("pivot", 400, (visitor, random) -> visitor.ask(pivot(random), Map.of("asOf", day(random))));
        add(
                "contract",
                250,
                (visitor, random) -> visitor.ask(Api.document(one(CONTRACT, random) + ".graphql"), contract(random)));
        add("panel as JSON", 900, (visitor, random) -> visitor.get(panel(".json", random)));
        add("panel as CSV", 200, (visitor, random) -> visitor.get(panel(".csv", random)));
        add("panel as SVG", 169, (visitor, random) -> visitor.get(panel(".svg", random)));
        add("panel as PNG", 10, (visitor, random) -> visitor.get(panel(".png", random)));
        add("workbook", 10, (visitor, random) -> visitor.get(panel(".xlsx", random)));
        add("deck", 1, (visitor, random) -> visitor.get(DECK.formatted(day(random))));
        add("sign-in and sign-out", 10, (visitor, random) -> visitor.signInAndOut());
        var last = kinds.get(kinds.size() - 1);
        if (last.upTo() != SHARES) {
            throw new IllegalStateException("shares of " + last.upTo());
        }
    }

    private void leaders() throws IOException, InterruptedException {
        var page = Frontend.told(PAGE, "");
        var board = page.get("board").asString();
        var revision = page.get("revision").asString();
        var list = page.get("projectList").asString();
        var project = page.get("project").asString();
        add("page", 700, (visitor, random) -> visitor.get("/"));
        add("front page", 1650, (visitor, random) -> visitor.ask(board, Map.of("asOf", day(random))));
        add("anything new", 900, (visitor, random) -> visitor.ask(revision, Map.of()));
        for (var tab : Frontend.tabs().properties()) {
            var document = tab.getValue().get("document").asString();
            var variables = variables(tab.getValue().get("variables"));
            add("tab " + tab.getKey(), 400, (visitor, random) -> visitor.ask(document, on(day(random), variables)));
        }
        add("list of projects", 1200, (visitor, random) -> visitor.ask(list, on(day(random), listed(random))));
        add("one project", 1200, (visitor, random) -> visitor.ask(project, on(day(random), looked(random))));
    }

    private void add(String name, int share, Visit visit) {
        var before = kinds.isEmpty() ? 0 : kinds.get(kinds.size() - 1).upTo();
        kinds.add(new Kind(name, before + share, visit));
    }

    /** Somebody notes money that arrived: as often as things happen, however many look. */
    Kind change() {
        return new Kind(
                "arrival of money",
                0,
                (visitor, random) -> visitor.change(Api.document("project-record-arrival.graphql"), arrival(random)));
    }

    Kind next(SplittableRandom random) {
        var drawn = random.nextInt(SHARES);
        return kinds.stream().filter(kind -> drawn < kind.upTo()).findFirst().orElseThrow();
    }

    private static String panel(String file, SplittableRandom random) {
        return "/panels/" + one(PANELS, random) + file + "?asOf=" + day(random)
                + (file.equals(".svg") || file.equals(".png") ? "&width=960" : "");
    }

    private static String pivot(SplittableRandom random) {
        return PIVOT.formatted(one(DIMENSIONS, random), one(DIMENSIONS, random), random.nextInt(5));
    }

    private static Map<String, Object> contract(SplittableRandom random) {
        return on(
                day(random),
                Map.of("chain", "CHAIN" + random.nextInt(8), "by", "DEPARTMENT", "indicator", "DOMESTIC_CAPITAL"));
    }

    private static Map<String, Object> listed(SplittableRandom random) {
        var industry = Map.of("industry", Map.of("eq", "INDUSTRY" + random.nextInt(8)));
        var name = Map.of("name", Map.of("contains", "项目" + random.nextInt(100)));
        var order = Map.of("field", one(List.of("PLANNED", "CODE", "NAME"), random), "direction", "DESC");
        return Map.of("filter", random.nextBoolean() ? industry : name, "orderBy", List.of(order));
    }

    private Map<String, Object> looked(SplittableRandom random) {
        var code = project(random);
        return Map.of("code", code, "only", Map.of("code", Map.of("eq", code)), "indicator", "DOMESTIC_CAPITAL");
    }

    private Map<String, Object> arrival(SplittableRandom random) {
        return Map.of(
                "code",
                project(random),
                "on",
                "2015-03-25",
                "amount",
                Map.of("amount", 1 + random.nextInt(5000), "unit", "WAN"),
                "source",
                "OUT_OF_PROVINCE",
                "reference",
                "load-" + arrivals.incrementAndGet());
    }

    private String project(SplittableRandom random) {
        return "G-" + random.nextInt(projects);
    }

    /** Most look at the day that is reported, some at the end of another month. */
    private static LocalDate day(SplittableRandom random) {
        return random.nextInt(5) > 0
                ? LargeBoard.DAY
                : YearMonth.of(2015, 1 + random.nextInt(12)).atEndOfMonth();
    }

    private static Map<String, Object> on(LocalDate day, Map<String, Object> variables) {
        var all = new LinkedHashMap<>(variables);
        all.put("asOf", day);
        return all;
    }

    private static Map<String, Object> variables(JsonNode told) {
        return JSON.convertValue(told, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
