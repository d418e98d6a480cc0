package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Readers;
import org.zhaoshang.graphql.AskedAgain;
import org.zhaoshang.graphql.Fingerprint;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.OncePerState;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Panels with what they show: for pictures and slides. */
@Component
public class DrawnPanels {

    /** What addresses of frames, pictures, slides and data say beside it. */
    private static final Set<String> RESERVED =
            Set.of("asOf", "knownAt", "lang", "theme", "width", "height", "scale", "link", "code", "panels");

    private static final int MOST_KEPT = 300;

    private final Store store;
    private final ReportingDate reportingDate;
    private final Panels panels;
    private final PanelAnswers answers;
    private final GivenVariables given;
    private final PanelBoards boards;
    private final Readers readers;
    private final Fingerprint fingerprint;
    private final AskedAgain askedAgain;

    /** Frames, pictures of every size and slides ask for the same; kept where it did not fail. */
    private final OncePerState<Optional<DrawnPanel>> shown;

    DrawnPanels(
            Store store,
            ReportingDate reportingDate,
            Panels panels,
            PanelAnswers answers,
            GivenVariables given,
            PanelBoards boards,
            Readers readers,
            Fingerprint fingerprint,
            AskedAgain askedAgain) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.panels = panels;
        this.answers = answers;
        this.given = given;
        this.boards = boards;
        this.readers = readers;
        this.fingerprint = fingerprint;
        this.askedAgain = askedAgain;
        this.shown = new OncePerState<>(fingerprint::state, DrawnPanels::isAnswered, MOST_KEPT, panel -> 1);
        store.beforehand(shown);
    }

    private static boolean isAnswered(Optional<DrawnPanel> panel) {
        return panel.isPresent() && panel.get().data().problem() == null;
    }

    /** Those on the board of whoever asks, which is the shared one where they have none of their own. */
    public List<PanelReference> onBoard() {
        var account = readers.current().account();
        return boards.find(PanelBoard.Kind.OWN, account, store.ledger(), reportingDate.get(), null).places().stream()
                .map(place -> place.panel().reference())
                .toList();
    }

    /**
     * @param variables values for variables of its query, as an address has them
     * @param asOf the day; the reporting date where null
     * @param knownAt the moment; null for what is known now
     */
    public Optional<DrawnPanel> find(
            String id,
            Map<String, String> variables,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            Locale locale) {
        var state = fingerprint.state();
        return shown.get(
                        key(state, id, variables, asOf, knownAt, locale),
                        state,
                        () -> answered(id, variables, asOf, knownAt, locale),
                        askedAgain.asNow(() -> {
                            find(id, variables, asOf, knownAt, locale);
                            return key(fingerprint.state(), id, variables, asOf, knownAt, locale);
                        }))
                .value();
    }

    private String key(
            String state,
            String id,
            Map<String, String> variables,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            Locale locale) {
        return fingerprint.of(state, "PANEL " + new PanelReference(id, variables) + " " + asOf + " " + knownAt, locale);
    }

    private Optional<DrawnPanel> answered(
            String id,
            Map<String, String> variables,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            Locale locale) {
        return view(id, asOf, knownAt).map(view -> view.with(variables)).map(view -> {
            var panel = view.panel();
            var data = answers.of(view, view.asOf(), locale);
            var records = store.ledger(data.followsMoment() ? knownAt : null);
            return new DrawnPanel(
                    id,
                    variables,
                    title(view, data, locale),
                    panel.chart(),
                    view.drawing(),
                    knownAt,
                    records.revision(),
                    records.recordedAt(),
                    data);
        });
    }

    public boolean isKnown(String id, @Nullable Instant knownAt) {
        return view(id, null, knownAt).isPresent();
    }

    /** What it asks and what of the answer it shows, as it was kept at that moment. */
    public Optional<SavedPanel> definition(String id, @Nullable Instant knownAt) {
        return view(id, null, knownAt).map(PanelView::panel);
    }

    /** The values that a panel has by itself. */
    public Map<String, @Nullable Object> values(SavedPanel panel) {
        return Variables.read(panel.variables());
    }

    /** What it is called, of whatever it is; nothing where there is none. */
    public Optional<String> title(String id, Locale locale) {
        return view(id, null, null)
                .map(PanelView::panel)
                .map(panel -> Text.of(panel.title(), panel.titleEn()).in(locale));
    }

    /**
     * What an address says of a panel's variables: all that has no meaning of its own in any address of a panel.
     *
     * @param parameters of the address
     */
    public static Map<String, String> variables(Map<String, String> parameters) {
        var variables = new TreeMap<>(parameters);
        variables.keySet().removeAll(RESERVED);
        return variables;
    }

    /** In which language an address asks: in Chinese if it does not say. */
    static Locale language(Map<String, String> parameters) {
        return Locale.forLanguageTag("en".equals(parameters.get("lang")) ? "en" : "zh");
    }

    /** What is said where there is none of an id. */
    public static Text none(String id) {
        return new Text("没有编号为 " + id + " 的面板，或已撤下", "there is no panel " + id + ", or it was removed");
    }

    /** Refuses what the panel's query does not take; of a panel that is not there it says nothing. */
    public void checkVariables(String id, Map<String, String> variables, @Nullable Instant knownAt)
            throws WrongVariable {
        var view = view(id, null, knownAt);
        if (view.isPresent() && !variables.isEmpty()) {
            try {
                given.read(Question.of(view.get().panel().query()), variables);
            } catch (Unanswerable e) {
                // whoever asks for the panel is told
            }
        }
    }

    private static String title(PanelView view, PanelData data, Locale locale) {
        var panel = view.panel();
        var title = Text.of(panel.title(), panel.titleEn()).in(locale);
        return data.subject() == null
                ? title
                : new Text(title + "：" + data.subject(), title + ": " + data.subject()).in(locale);
    }

    /** As it was kept at that moment; one that was made later tells, as it was made, what was known then all the same. */
    Optional<PanelView> view(String id, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var day = reportingDate.or(asOf);
        var then = panels.find(id, store.ledger(knownAt), day, knownAt);
        return knownAt == null ? then : then.or(() -> asMade(id, day, knownAt));
    }

    /** However it is changed after that, what shows a moment before it stays as it is. */
    private Optional<PanelView> asMade(String id, LocalDate day, Instant knownAt) {
        var versions = store.history(SavedPanel.class, id);
        var made = versions.isEmpty()
                ? store.ledger()
                : store.ledger(versions.get(versions.size() - 1).at());
        return panels.find(id, made, day, knownAt);
    }
}
