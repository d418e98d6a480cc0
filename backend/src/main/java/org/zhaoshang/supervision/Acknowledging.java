package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Acknowledgement.Answer;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Text;

/**
 * An answer to an alert (答复): why it stands, and until when nobody needs to be reminded.
 *
 * @param on the day from which it counts; the reporting date where absent
 */
record Acknowledging(
        String alert,
        String reason,
        LocalDate until,
        @Nullable LocalDate on,
        @Nullable Integer expectedVersion) {

    /** An answer takes the place of those before it. */
    Acknowledgement onto(
            @Nullable Acknowledgement current, @Nullable Alert found, LocalDate day, int most, Mistakes mistakes) {
        mistakes.required(reason, "reason");
        mistakes.past(day, "on");
        if (!until.isAfter(day)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text("再查日期须晚于答复日期 " + day, "the day to come back must be after " + day),
                    "until");
        } else if (until.isAfter(day.plusDays(most))) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "最多推后 %d 天，即 %s".formatted(most, day.plusDays(most)),
                            "at most %d days, until %s".formatted(most, day.plusDays(most))),
                    "until");
        }
        if (found == null) {
            mistakes.add(
                    Code.NOT_FOUND,
                    new Text("%s 没有这条督查提醒".formatted(day), "there is no such alert on %s".formatted(day)),
                    "alert");
        }
        var record = current == null ? new Acknowledgement(alert, alert, List.of(), Map.of(), Stamp.NONE) : current;
        if (found == null) {
            return record;
        }
        var answer = new Answer(found.since(), day, until, reason.strip(), null, Map.of());
        if (record.answers().contains(answer)) {
            return record; // the same once more
        }
        var answers = new ArrayList<Answer>();
        record.answers().forEach(before -> answers.add(before.covers(day) ? before.withdrawn(day) : before));
        answers.add(answer);
        return new Acknowledgement(alert, subject(found), List.copyOf(answers), record.extra(), record.stamp());
    }

    /** As the history calls it. */
    private static String subject(Alert alert) {
        var rule = alert.rule().label().zh();
        var project = alert.project();
        var indicator = alert.indicator();
        var about = project != null ? project.profile().name() : indicator != null ? indicator.name() : "全区";
        return rule + "：" + about
                + (alert.item() == null ? "" : " " + alert.item().code());
    }
}
