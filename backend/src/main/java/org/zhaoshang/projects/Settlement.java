package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.shared.Text;

/** The day on which something that was open was settled (办结): told once, and changed only by whoever says why. */
record Settlement(LocalDate on, @Nullable String reason) {

    /**
     * @param since the day since which it was open
     * @param before the day that is on record
     */
    void check(@Nullable LocalDate since, @Nullable LocalDate before, Mistakes mistakes) {
        mistakes.past(on, "on");
        if (since != null && on.isBefore(since)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text("日期 %s 早于提出的日期 %s".formatted(on, since), "%s is before %s".formatted(on, since)),
                    "on");
        }
        if (before != null && !before.equals(on) && Given.words(reason) == null) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "已登记于 %s 办结；更正日期请说明理由".formatted(before),
                            "it is settled as of %s; say why that is wrong".formatted(before)),
                    "on");
        }
    }
}
