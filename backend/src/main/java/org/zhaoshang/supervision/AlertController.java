package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;

/** Answers the alerts of the schema's Board. */
@Controller
class AlertController {

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @SchemaMapping(typeName = "Board", field = "alerts")
    AlertPage alerts(
            Board board,
            @Argument @Nullable List<AlertRule> rules,
            @Argument @Nullable String department,
            @Argument @Nullable String person,
            @Argument @Nullable Boolean acknowledged,
            @Argument @Nullable String project,
            @Argument @Nullable LocalDate begunAfter,
            @Argument @Nullable LocalDate endedSince,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        var looked = looked(board, begunAfter, endedSince);
        return AlertPage.of(
                project == null ? looked : looked.about(project),
                AlertFilter.of(rules, department, person, acknowledged),
                first,
                after,
                board.ledger());
    }

    private DayAlerts looked(Board board, @Nullable LocalDate begunAfter, @Nullable LocalDate endedSince) {
        if (begunAfter != null && endedSince != null) {
            throw new InvalidRequest(
                    new Text("begunAfter 与 endedSince 只能给一个", "give begunAfter or endedSince, not both of them"));
        }
        if (endedSince != null) {
            if (endedSince.isAfter(board.asOf())) {
                throw new InvalidRequest(new Text(
                        "endedSince 不能晚于看板的截止日 " + board.asOf(),
                        "endedSince must not be after the board's day, " + board.asOf()));
            }
            return alerts.ended(board.ledger(), endedSince, board.asOf());
        }
        return begunAfter == null
                ? alerts.all(board.ledger(), board.asOf())
                : alerts.begun(board.ledger(), begunAfter, board.asOf());
    }

    @SchemaMapping(typeName = "AlertRuleCount")
    String label(AlertPage.RuleCount count, Locale locale) {
        return count.rule().label().in(locale);
    }

    @SchemaMapping(typeName = "AlertRuleCount")
    String ruleText(AlertPage.RuleCount count, Locale locale) {
        return RuleWords.of(count.rule(), alerts.rules()).in(locale);
    }
}
