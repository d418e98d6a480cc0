package org.zhaoshang.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.targets.Figure;

/** The tables of a bulletin: by indicator, and for each indicator by department. */
final class ProgressTables {

    private static final String NOTHING = "—";

    private final Issue issue;
    private final FiguresOfDay figures;

    private ProgressTables(Issue issue, FiguresOfDay figures) {
        this.issue = issue;
        this.figures = figures;
    }

    static List<Section> of(Issue issue, FiguresOfDay figures) {
        var tables = new ProgressTables(issue, figures);
        var sections = new ArrayList<Section>();
        sections.add(tables.byIndicator());
        figures.own().stream()
                .filter(figure -> figure.department() == null)
                .map(tables::byDepartment)
                .forEach(sections::add);
        return sections.stream().filter(section -> section.table() != null).toList();
    }

    private Section byIndicator() {
        var whole = issue.department() == null;
        var listing = new Listing().words(issue.say("指标", "Indicator")).words(issue.say("单位", "Unit"));
        if (whole) {
            listing.figures(issue.say("市下达目标", "City's target")).figures(issue.say("区定目标", "District's target"));
        } else {
            listing.figures(issue.say("目标", "Target"));
        }
        listing.figures(issue.say("本月", "Month"))
                .figures(issue.say("累计", "To date"))
                .figures(issue.say("完成率", "Completion"))
                .figures(issue.say("超/欠（百分点）", "Lead (points)"))
                .figures(issue.say("上年同期", "A year ago"))
                .figures(issue.say("同比", "Year on year"))
                .words(issue.say("状态", "Status"));
        figures.own().forEach(figure -> listing.row(row(figure, whole)));
        return new Section(issue.say("指标完成情况", "By indicator"), List.of(), listing.isEmpty() ? null : listing.table());
    }

    private String[] row(Figure figure, boolean whole) {
        var change = figures.yearOnYear(figure);
        var cells = new ArrayList<String>();
        cells.add(figures.name(figure));
        cells.add(figures.unit(figure));
        if (whole) {
            cells.add(text(target(figure, Issuer.CITY)));
            cells.add(text(target(figure, Issuer.DISTRICT)));
        } else {
            cells.add(text(figure.target()));
        }
        cells.add(text(figures.ofMonth(figure)));
        cells.add(text(figure.actual()));
        cells.add(text(figure.completion()));
        cells.add(text(figure.lead()));
        cells.add(text(change.previous()));
        cells.add(change.text());
        cells.add(figure.status().label().in(issue.locale()));
        return cells.toArray(String[]::new);
    }

    private @Nullable BigDecimal target(Figure figure, Issuer issuer) {
        return figure.indicator()
                .target(issue.asOf().getYear(), issuer)
                .map(Target::value)
                .orElse(null);
    }

    private Section byDepartment(Figure whole) {
        var listing = new Listing()
                .figures(issue.say("排名", "Rank"))
                .words(issue.say("责任单位", "Department"))
                .figures(issue.say("目标", "Target"))
                .figures(issue.say("累计", "To date"))
                .figures(issue.say("完成率", "Completion"))
                .figures(issue.say("超/欠（百分点）", "Lead (points)"))
                .words(issue.say("状态", "Status"));
        for (var part : figures.partsOf(whole)) {
            listing.row(
                    part.rank() == null ? NOTHING : part.rank().toString(),
                    issue.departmentName(part.department()),
                    text(part.target()),
                    text(part.actual()),
                    text(part.completion()),
                    text(part.lead()),
                    part.status().label().in(issue.locale()));
        }
        var title = issue.say(
                "%s（%s）各单位完成情况".formatted(figures.name(whole), figures.unit(whole)),
                "%s (%s) by department".formatted(figures.name(whole), figures.unit(whole)));
        return new Section(title, List.of(), listing.isEmpty() ? null : listing.table());
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? NOTHING : Decimals.rounded(value, 4).toPlainString();
    }

    private static String text(@Nullable Rate rate) {
        return rate == null ? NOTHING : rate.text();
    }
}
