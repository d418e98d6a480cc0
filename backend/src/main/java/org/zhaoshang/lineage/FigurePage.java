package org.zhaoshang.lineage;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.panels.PanelData;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.panels.PanelRow;
import org.zhaoshang.shared.Day;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.HtmlWriter;

/**
 * What is said of a figure, as a page that a telephone shows without a script. Written by a writer of XML, which no record's text
 * can break out of.
 */
final class FigurePage {

    private static final int SHOWN = 200;

    private static final Text BOARD = new Text("招商看板", "Zhaoshang");
    private static final Text CHECK = new Text("数据核验", "Checking a figure");
    private static final Text UNKNOWN = new Text("这不是本系统出具的数字。", "This figure was not issued by this system.");
    private static final Text BUSY =
            new Text("核验的人太多，请稍后再试。", "Too many figures are being checked: try again in a moment.");

    private final Locale locale;
    private final Text heading;
    private final @Nullable Figure figure;
    private final @Nullable Verdict verdict;
    private final @Nullable Provenance provenance;

    private FigurePage(
            Locale locale,
            Text heading,
            @Nullable Figure figure,
            @Nullable Verdict verdict,
            @Nullable Provenance provenance) {
        this.locale = locale;
        this.heading = heading;
        this.figure = figure;
        this.verdict = verdict;
        this.provenance = provenance;
    }

    static FigurePage unknown(Locale locale) {
        return new FigurePage(locale, UNKNOWN, null, null, null);
    }

    static FigurePage busy(Locale locale) {
        return new FigurePage(locale, BUSY, null, null, null);
    }

    /** @param provenance null for whoever may not read, and where it cannot be told any more */
    static FigurePage of(Figure figure, Verdict verdict, @Nullable Provenance provenance, Locale locale) {
        var heading =
                switch (verdict.holds()) {
                    case STILL -> new Text("真实有效", "Genuine");
                    case NO_MORE -> new Text("真实，已被更新", "Genuine, superseded");
                    case UNKNOWN -> new Text("真实", "Genuine");
                };
        return new FigurePage(locale, heading, figure, verdict, provenance);
    }

    void write(OutputStream to) {
        try {
            new Writing(new HtmlWriter(to)).page();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page cannot be written", e);
        }
    }

    private final class Writing {

        private final HtmlWriter out;

        Writing(HtmlWriter out) {
            this.out = out;
        }

        void page() throws XMLStreamException {
            out.begin();
            out.open("html", "lang", locale.getLanguage().equals("en") ? "en" : "zh-CN");
            head();
            out.open("body");
            out.open("main");
            out.open("p", "class", "kicker");
            out.text(say(CHECK));
            out.text(" · ");
            out.element("a", say(BOARD), "href", "/");
            if (figure != null) {
                out.text(" · ");
                var other = new Text("English", "中文").in(locale);
                out.element("a", other, "href", "?lang=" + (other.equals("English") ? "en" : "zh"));
            }
            out.close();
            verdict();
            if (figure != null && provenance != null) {
                provenance(figure, provenance);
            } else if (figure != null) {
                out.element("p", say(new Text("登录后可查看出处。", "Sign in to see where it is from.")), "class", "note");
            }
            out.close();
            out.close();
            out.close();
            out.end();
        }

        private void head() throws XMLStreamException {
            out.open("head");
            out.empty("meta", "charset", "utf-8");
            out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            out.empty("meta", "name", "color-scheme", "content", "light dark");
            out.empty("meta", "name", "robots", "content", "noindex");
            out.element("title", say(heading) + " · " + say(CHECK));
            out.empty("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml");
            out.empty("link", "rel", "stylesheet", "href", "/styles/figure.css");
            out.close();
        }

        private void verdict() throws XMLStreamException {
            var kind = verdict == null
                    ? "none"
                    : verdict.holds().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.open("section", "class", "verdict " + kind);
            out.element("h1", say(heading));
            if (figure != null && verdict != null) {
                out.element(
                        "p",
                        say(new Text(
                                "由本系统按记录版本 " + figure.revision() + " 出具。",
                                "Issued by this system from revision " + figure.revision() + " of its records.")));
                out.element("p", say(told(verdict)));
            }
            out.close();
        }

        private Text told(Verdict verdict) {
            return switch (verdict.holds()) {
                case STILL -> new Text("同一截止日的数字至今没有变化。", "The numbers of its day have not changed since.");
                case NO_MORE ->
                    verdict.at() == null
                            ? new Text("同一截止日的数字后来有了变化。", "The numbers of its day have changed since.")
                            : new Text(
                                    "自 " + moment(verdict.at()) + " 的记录版本 " + verdict.revision() + " 起，同一截止日的数字有了变化。",
                                    "The numbers of its day changed by revision " + verdict.revision() + ", at "
                                            + moment(verdict.at()) + ".");
                case UNKNOWN ->
                    new Text(
                            "后来是否有变化，已无法核对：面板已撤下或无法再算。",
                            "Whether they have changed since cannot be told: its panel is gone.");
            };
        }

        private void provenance(Figure figure, Provenance from) throws XMLStreamException {
            out.element("h2", from.title());
            out.open("dl");
            pair(new Text("截止日", "As of"), day(figure.asOf()));
            pair(new Text("所知时刻", "Known at"), moment(figure.knownAt()));
            pair(new Text("记录版本", "Revision"), String.valueOf(figure.revision()));
            pair(new Text("面板", "Panel"), new PanelReference(figure.panel(), figure.variables()).toString());
            out.close();
            ways(figure);
            numbers(from);
            bases(from);
            projects(from);
            changes(from);
            query(from);
        }

        private void ways(Figure figure) throws XMLStreamException {
            var reference = new PanelReference(figure.panel(), figure.variables()).toString();
            var time = "asOf=" + figure.asOf() + "&knownAt=" + figure.knownAt();
            out.open("p", "class", "ways");
            way(new Text("在看板上打开", "Open the board"), "/?asOf=" + figure.asOf());
            way(
                    new Text("面板当时的样子", "The panel as it was"),
                    "/embed/" + reference + (reference.contains("?") ? "&" : "?") + time);
            out.close();
        }

        private void numbers(Provenance from) throws XMLStreamException {
            var then = from.then();
            var now = from.now();
            var shown = then == null ? now : then;
            if (shown == null || shown.rows().isEmpty()) {
                return;
            }
            var beside = then != null && now != null && !Verdicts.isSame(then, now);
            out.element("h2", say(new Text("数字", "The numbers")));
            if (then == null) {
                out.element(
                        "p",
                        say(new Text(
                                "这个面板的查询不取所知时刻，当时的数字无法重算；以下是现在的。",
                                "Its query takes no moment, so what it showed cannot be computed again; this is now.")),
                        "class",
                        "note");
            }
            out.open(
                    "div",
                    "class",
                    "scroll",
                    "tabindex",
                    "0",
                    "role",
                    "region",
                    "aria-label",
                    say(new Text("数字", "The numbers")));
            out.open("table");
            out.open("thead");
            out.open("tr");
            out.element("th", say(new Text("名称", "Name")), "scope", "col");
            for (var column : shown.columns()) {
                out.element("th", column.heading(locale), "scope", "col");
                if (beside) {
                    out.element("th", say(new Text("现在", "Now")), "scope", "col");
                }
            }
            out.close();
            out.close();
            out.open("tbody");
            for (var row : shown.rows().subList(0, Math.min(SHOWN, shown.rows().size()))) {
                out.open("tr");
                out.element("th", row.label(), "scope", "row");
                var twin = beside && now != null ? twin(row, now) : null;
                for (var i = 0; i < row.values().size(); i++) {
                    var value = row.values().get(i);
                    out.element("td", number(value));
                    if (beside) {
                        var other = twin == null || i >= twin.values().size()
                                ? null
                                : twin.values().get(i);
                        out.element("td", number(other), "class", Verdicts.isSame(value, other) ? "same" : "changed");
                    }
                }
                out.close();
            }
            out.close();
            out.close();
            out.close();
            var all = shown.rows().size();
            if (all > SHOWN) {
                out.element(
                        "p",
                        say(new Text(
                                "共" + all + "行，这里列出前" + SHOWN + "行。", "The first " + SHOWN + " of " + all + " rows.")),
                        "class",
                        "note");
            }
        }

        private void bases(Provenance from) throws XMLStreamException {
            out.element("h2", say(new Text("口径", "Basis")));
            out.open("ul");
            var mapping = from.panel().mapping();
            out.element(
                    "li",
                    say(new Text(
                            "取查询结果中的 " + mapping.rows() + "：名称 " + mapping.label() + "，数值 "
                                    + String.join("、", mapping.values()),
                            "Of the answer to its query: rows " + mapping.rows() + ", labels " + mapping.label()
                                    + ", values " + String.join(", ", mapping.values()))));
            for (var indicator : from.bases()) {
                out.element("li", indicator.get("name") + say(new Text("：", ": ")) + indicator.get("basis"));
            }
            out.close();
        }

        private void projects(Provenance from) throws XMLStreamException {
            var projects = from.projects();
            if (projects == null || projects.first().isEmpty()) {
                return;
            }
            out.element(
                    "h2",
                    say(new Text(
                            "所依据的项目，共 " + projects.count() + " 个",
                            "The projects behind it, " + projects.count() + " in all")));
            out.open("ul");
            for (var project : projects.first()) {
                out.open("li");
                way(project.get("name") + "（" + project.get("stageLabel") + "）", projectAddress(project));
                out.close();
            }
            out.close();
            if (projects.count() > projects.first().size()) {
                out.element(
                        "p",
                        say(new Text(
                                "只列出前 " + projects.first().size() + " 个。",
                                "The first " + projects.first().size() + " are listed.")),
                        "class",
                        "note");
            }
        }

        private String projectAddress(Map<String, Object> project) {
            return "/?drawer=project&project="
                    + URLEncoder.encode(String.valueOf(project.get("code")), StandardCharsets.UTF_8);
        }

        private void changes(Provenance from) throws XMLStreamException {
            if (from.changes().isEmpty()) {
                return;
            }
            out.element("h2", say(new Text("此后的记录变化（最近的在前）", "What was recorded since, the newest first")));
            out.open("ul");
            for (var change : from.changes()) {
                out.element(
                        "li",
                        moment(Instant.from(
                                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(String.valueOf(change.get("at")))))
                                + " " + change.get("by") + " · " + change.get("name") + " · " + change.get("summary"));
            }
            out.close();
        }

        private void query(Provenance from) throws XMLStreamException {
            out.open("details");
            out.element("summary", say(new Text("查询", "The query")));
            out.element("pre", from.panel().query(), "tabindex", "0");
            if (!from.panel().variables().equals("{}")) {
                out.element("pre", from.panel().variables(), "tabindex", "0");
            }
            out.close();
        }

        private void pair(Text name, String value) throws XMLStreamException {
            out.element("dt", say(name));
            out.element("dd", value);
        }

        private void way(Text words, String address) throws XMLStreamException {
            way(say(words), address);
        }

        private void way(String words, String address) throws XMLStreamException {
            out.element("a", words, "class", "way", "href", address);
        }
    }

    private String say(Text words) {
        return words.in(locale);
    }

    private static @Nullable PanelRow twin(PanelRow row, PanelData data) {
        List<PanelRow> same = data.rows().stream()
                .filter(other -> other.label().equals(row.label()))
                .toList();
        return same.isEmpty() ? null : same.get(0);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "—" : value.toPlainString();
    }

    private String day(LocalDate day) {
        return say(Day.words(day));
    }

    private String moment(Instant moment) {
        var here = moment.atZone(District.ZONE);
        return day(here.toLocalDate())
                + DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT).format(here);
    }
}
