package org.zhaoshang.board;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Text;

/** How new the records are (数据时点): the newest, or those of the moment when the database went away. */
record Freshness(
        boolean current,
        @Nullable OffsetDateTime until,
        @Nullable String sentence) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    static Freshness of(@Nullable Instant until, Locale locale) {
        return until == null
                ? new Freshness(true, null, null)
                : new Freshness(
                        false,
                        until.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC),
                        words(MINUTE.format(until.atZone(District.ZONE))).in(locale));
    }

    private static Text words(String minute) {
        return new Text(
                "数据库连接中断，显示 " + minute + " 的数据，暂不能保存",
                "The database is away: these are the figures of " + minute + ", and nothing can be saved");
    }
}
