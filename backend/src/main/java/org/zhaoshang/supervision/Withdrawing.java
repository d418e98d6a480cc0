package org.zhaoshang.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.shared.Text;

/**
 * An answer taken back (撤回答复): the alert is open again.
 *
 * @param on the day from which; the reporting date where absent
 * @param reason why, kept with the version
 */
record Withdrawing(
        String alert,
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable Integer expectedVersion) {

    Acknowledgement revise(Acknowledgement current, LocalDate day, Mistakes mistakes) {
        mistakes.past(day, "on");
        if (current.answers().stream().anyMatch(answer -> day.equals(answer.withdrawnOn()))
                && current.answers().stream().noneMatch(answer -> answer.covers(day))) {
            return current; // the same once more
        }
        if (current.answers().stream().noneMatch(answer -> answer.covers(day))) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text("%s 没有可撤回的答复".formatted(day), "there is no answer to take back on %s".formatted(day)),
                    "alert");
        }
        return current.withAnswers(current.answers().stream()
                .map(answer -> answer.covers(day) ? answer.withdrawn(day) : answer)
                .toList());
    }
}
