package org.zhaoshang.panels;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's Panel and the questions for panels. */
@Controller
@SchemaMapping(typeName = "Panel")
class PanelController {

    private static final String FRAME = "/embed/";
    private static final String PICTURE = "/panels/%s.svg";

    private final Store store;
    private final ReportingDate reportingDate;
    private final Panels panels;
    private final DrawnPanels drawn;
    private final PanelAnswers answers;

    PanelController(Store store, ReportingDate reportingDate, Panels panels, DrawnPanels drawn, PanelAnswers answers) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.panels = panels;
        this.drawn = drawn;
        this.answers = answers;
    }

    @QueryMapping
    List<PanelView> panels(@Argument @Nullable Boolean pinned) {
        return chosen(panels.all(store.ledger(), reportingDate.get(), null), pinned);
    }

    @SchemaMapping(typeName = "Board", field = "panels")
    List<PanelView> onBoard(Board board, @Argument @Nullable Boolean pinned) {
        return chosen(panels.all(board.ledger(), board.asOf(), board.knownAt()), pinned);
    }

    @QueryMapping
    @Nullable
    PanelView panel(
            @Argument String id, @Argument @Nullable Object variables, @Argument @Nullable OffsetDateTime knownAt) {
        return drawn.view(id, null, knownAt == null ? null : knownAt.toInstant())
                .map(view -> variables instanceof Map<?, ?> given ? view.with(byName(given)) : view)
                .orElse(null);
    }

    @SchemaMapping
    String id(PanelView view) {
        return view.panel().code();
    }

    @SchemaMapping
    String title(PanelView view, Locale locale) {
        var panel = view.panel();
        return Text.of(panel.title(), panel.titleEn()).in(locale);
    }

    @SchemaMapping
    @Nullable
    String titleEn(PanelView view) {
        return view.panel().titleEn();
    }

    @SchemaMapping
    SavedPanel.Chart chart(PanelView view) {
        return view.panel().chart();
    }

    @SchemaMapping
    String chartLabel(PanelView view, Locale locale) {
        var drawing = drawing(view);
        return (drawing == null ? chart(view).label() : drawing.label()).in(locale);
    }

    @SchemaMapping
    @Nullable
    Drawing drawing(PanelView view) {
        return view.drawing();
    }

    @SchemaMapping
    String query(PanelView view) {
        return view.panel().query();
    }

    @SchemaMapping
    Map<String, @Nullable Object> variables(PanelView view) {
        return view.variables();
    }

    @SchemaMapping
    SavedPanel.Mapping mapping(PanelView view) {
        return view.panel().mapping();
    }

    @SchemaMapping
    String url(PanelView view) {
        return FRAME + view.reference();
    }

    @SchemaMapping
    String imageUrl(PanelView view) {
        return PICTURE.formatted(view.panel().code()) + view.reference().query();
    }

    @SchemaMapping
    int version(PanelView view) {
        return view.panel().stamp().version();
    }

    @SchemaMapping
    @Nullable
    String savedBy(PanelView view) {
        return view.builtIn() ? null : view.panel().stamp().by();
    }

    @SchemaMapping
    @Nullable
    OffsetDateTime savedAt(PanelView view) {
        return view.builtIn() ? null : view.panel().stamp().writtenAt();
    }

    @SchemaMapping
    PanelData data(PanelView view, @Argument @Nullable LocalDate asOf, Locale locale) {
        return answers.of(view, asOf == null ? view.asOf() : asOf, locale);
    }

    private static Map<String, Object> byName(Map<?, ?> given) {
        var values = new LinkedHashMap<String, Object>();
        given.forEach((name, value) -> values.put(String.valueOf(name), value));
        return values;
    }

    private static List<PanelView> chosen(List<PanelView> all, @Nullable Boolean pinned) {
        return pinned == null
                ? all
                : all.stream().filter(view -> pinned == (view.place() != null)).toList();
    }
}
