package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;

/** Answers the course of the alerts, day by day. */
@Controller
class TrendController {

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 366;

    private final Alerts alerts;

    TrendController(Alerts alerts) {
        this.alerts = alerts;
    }

    @SchemaMapping(typeName = "Board", field = "alertTrend")
    List<Trend.Day> alertTrend(
            Board board,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument @Nullable List<AlertRule> rules,
            @Argument @Nullable String department,
            @Argument @Nullable String person) {
        var last = to == null ? board.asOf() : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        check(first, last, board.asOf());
        return alerts.trend(board.ledger(), AlertFilter.of(rules, department, person, false), first, last)
                .days();
    }

    private static void check(LocalDate first, LocalDate last, LocalDate asOf) {
        if (last.isAfter(asOf)) {
            throw new InvalidRequest(
                    new Text("to 不能晚于看板的截止日 " + asOf, "to must not be after the board's day, " + asOf));
        }
        if (first.isAfter(last)) {
            throw new InvalidRequest(new Text("from 不能晚于 to", "from must not be after to"));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new InvalidRequest(new Text("一次最多查 366 天", "at most 366 days at once"));
        }
    }
}
