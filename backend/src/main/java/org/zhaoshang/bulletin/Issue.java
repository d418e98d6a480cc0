package org.zhaoshang.bulletin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Day;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Text;

/**
 * What one bulletin tells of.
 *
 * @param department the code of the department that it is about; null for the whole district
 */
record Issue(Ledger ledger, LocalDate asOf, @Nullable String department, Locale locale) {

    private static final DateTimeFormatter KNOWN_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String say(String zh, String en) {
        return new Text(zh, en).in(locale);
    }

    /** The code of the language that it is written in. */
    String language() {
        return say("zh", "en");
    }

    /** When the newest record in it was written, where the district is. */
    String knownAt() {
        return KNOWN_AT.format(ledger.recordedAt().atZone(District.ZONE));
    }

    /** From 1 January on, as the trade writes it: 1月, 1-3月; a month that is not over is told by its day. */
    String period() {
        var month = asOf.getMonthValue();
        if (asOf.getDayOfMonth() < asOf.lengthOfMonth()) {
            return say("截至%d月%d日".formatted(month, asOf.getDayOfMonth()), "By " + day());
        }
        return month == 1 ? say("1月", "January") : say("1-%d月".formatted(month), "January to " + monthName());
    }

    String title() {
        var about = department == null ? "" : say(departmentName(), departmentName() + ": ");
        return about
                + say(
                        "%d年%s投资促进目标完成情况通报".formatted(asOf.getYear(), period()),
                        "Investment Promotion Targets, %s %d".formatted(period(), asOf.getYear()));
    }

    String day() {
        return Day.words(asOf).in(locale);
    }

    String departmentName(@Nullable String code) {
        return code == null ? "—" : Named.department(ledger, code, locale).name();
    }

    String personName(@Nullable String code) {
        return code == null ? "—" : Named.person(ledger, code, locale).name();
    }

    private String departmentName() {
        return departmentName(department);
    }

    private String monthName() {
        return asOf.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
