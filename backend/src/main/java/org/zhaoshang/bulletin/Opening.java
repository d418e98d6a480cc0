package org.zhaoshang.bulletin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.targets.Figure;
import org.zhaoshang.targets.ProgressStatus;

/** How the district, or a department, stands, in the sentences of an official report (总体情况). */
final class Opening {

    private final Issue issue;
    private final FiguresOfDay figures;

    private Opening(Issue issue, FiguresOfDay figures) {
        this.issue = issue;
        this.figures = figures;
    }

    static Section of(Issue issue, FiguresOfDay figures) {
        var opening = new Opening(issue, figures);
        var paragraphs = Stream.of(opening.indicators(), opening.shortfalls(), opening.departments())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Section(issue.say("总体情况", "Overview"), paragraphs, null);
    }

    private String indicators() {
        var own = figures.own();
        if (own.isEmpty()) {
            return issue.say("没有承担指标。", "No indicator is carried.");
        }
        return own.stream()
                .map(this::sentence)
                .collect(Collectors.joining(
                        issue.say("；", "; "), issue.period() + issue.say("，", ", "), issue.say("。", ".")));
    }

    /** 新签约引进重大项目3个，完成率15.79%，落后序时进度9.21个百分点 */
    private String sentence(Figure figure) {
        var completion = figure.completion();
        var lead = figure.leadText();
        var what = issue.say(
                figures.name(figure) + figures.amount(figure.actual(), figure),
                figures.name(figure) + " " + figures.amount(figure.actual(), figure));
        if (completion == null || lead == null) {
            return what + issue.say("，未下达目标", ", no target set");
        }
        return what
                + issue.say("，完成率", ", ")
                + completion.text()
                + issue.say("，", " of the target, ")
                + lead.in(issue.locale())
                + (figure.status() == ProgressStatus.SERIOUSLY_BEHIND ? issue.say("，严重滞后", ", seriously behind") : "");
    }

    private String shortfalls() {
        var missing = figures.own().stream()
                .filter(figure -> figure.shortfall() != null
                        && Objects.requireNonNull(figure.shortfall()).signum() > 0)
                .map(figure -> figures.name(figure)
                        + issue.say("", " ")
                        + figures.amount(Objects.requireNonNull(figure.shortfall()), figure))
                .collect(Collectors.joining(issue.say("、", ", ")));
        return missing.isEmpty()
                ? ""
                : issue.say("按序时进度要求，尚缺" + missing + "。", "To be on schedule there still lack: " + missing + ".");
    }

    private String departments() {
        return figures.own().stream()
                .filter(figure -> figure.department() == null)
                .map(this::departments)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(issue.say("", " ")));
    }

    /** Which units carry an indicator, and which of them lag. */
    private String departments(Figure whole) {
        var parts = figures.partsOf(whole).stream()
                .filter(part -> part.completion() != null)
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        var behind = parts.stream().filter(Opening::isBehind).toList();
        var text = issue.say(
                "%s由%d个单位承担，".formatted(figures.name(whole), parts.size()),
                "%s is carried by %d departments, ".formatted(figures.name(whole), parts.size()));
        return behind.isEmpty()
                ? text + issue.say("均不低于序时进度。", "none of them behind schedule.")
                : text
                        + issue.say(
                                "其中%d个落后序时进度：%s。".formatted(behind.size(), names(behind)),
                                "%d of them behind schedule: %s.".formatted(behind.size(), names(behind)));
    }

    private String names(List<Figure> parts) {
        return parts.stream()
                .map(part -> issue.departmentName(part.department()))
                .collect(Collectors.joining(issue.say("、", ", ")));
    }

    private static boolean isBehind(Figure figure) {
        return figure.status().isBehind();
    }
}
