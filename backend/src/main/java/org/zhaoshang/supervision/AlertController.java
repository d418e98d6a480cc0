package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;

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
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        var filter = AlertFilter.of(rules, department, person, acknowledged)
                .about(project)
                .begunAfter(begunAfter);
        var all = alerts.all(board.ledger(), board.asOf());
        return AlertPage.of(all, filter, first, after, board.ledger());
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
