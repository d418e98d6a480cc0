package org.zhaoshang.bulletin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.AlertRule;
import org.zhaoshang.supervision.Alerts;

/** What is to be chased up (督查事项): how much of what, and the most pressing by name. */
@Component
class Chasing {

    /** What a reader of a report still reads; the board has the rest. */
    private static final int MOST_LISTED = 30;

    private final Alerts alerts;

    Chasing(Alerts alerts) {
        this.alerts = alerts;
    }

    Section section(Issue issue) {
        var title = issue.say("督查事项", "To be chased up");
        var open = alerts.of(issue.ledger(), issue.asOf()).stream()
                .filter(alert ->
                        issue.department() == null || issue.department().equals(alert.department()))
                .toList();
        if (open.isEmpty()) {
            return new Section(
                    title, List.of(issue.say("截至当日没有督查事项。", "On that day there was nothing to chase up.")), null);
        }
        var listing = new Listing()
                .words(issue.say("类型", "Kind"))
                .words(issue.say("事项", "What"))
                .words(issue.say("责任单位", "Department"))
                .words(issue.say("责任人", "Person"))
                .figures(issue.say("天数", "Days"));
        open.stream()
                .limit(MOST_LISTED)
                .forEach(alert -> listing.row(
                        alert.rule().label().in(issue.locale()),
                        alerts.message(alert, issue.ledger()).in(issue.locale()),
                        issue.departmentName(alert.department()),
                        issue.personName(alert.person()),
                        Integer.toString(alert.days())));
        return new Section(title, List.of(summary(issue, open)), listing.table());
    }

    private static String summary(Issue issue, List<Alert> open) {
        var counts = open.stream().collect(Collectors.groupingBy(Alert::rule, Collectors.counting()));
        var byRule = List.of(AlertRule.values()).stream()
                .filter(counts::containsKey)
                .map(rule -> rule.label().in(issue.locale())
                        + issue.say("%d项", " %d").formatted(Objects.requireNonNull(counts.get(rule))))
                .collect(Collectors.joining(issue.say("、", ", ")));
        var all = issue.say("共%d项：%s。", "%d in all: %s.").formatted(open.size(), byRule);
        return open.size() <= MOST_LISTED
                ? all
                : all
                        + issue.say("下表列出最紧要的%d项。", " The %d most pressing are listed.")
                                .formatted(MOST_LISTED);
    }
}
