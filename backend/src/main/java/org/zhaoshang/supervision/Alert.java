package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Project;

/**
 * Something found wanting on a day (督查提醒).
 *
 * @param severity how pressing it is
 * @param since the first day of it, without a break until the day that was asked for
 * @param asOf the day that was asked for
 * @param project the project that it is about, where it is about one
 * @param indicator the indicator that it is about, where it is about one
 * @param item the part of the project that it is about, where it is about one
 * @param department the code of the department whose it is; null where it is the district's, or nobody's
 * @param person the code of the responsible person; null where nobody is named
 * @param answer what was answered for it, where it stands on the day; null where nothing was
 */
public record Alert(
        AlertRule rule,
        Severity severity,
        LocalDate since,
        LocalDate asOf,
        @Nullable Project project,
        @Nullable Indicator indicator,
        @Nullable Item item,
        @Nullable String department,
        @Nullable String person,
        Acknowledgement.@Nullable Answer answer) {

    static Alert of(Spell spell, Severity severity, LocalDate asOf, Acknowledgement.@Nullable Answer answer) {
        return new Alert(
                spell.rule(),
                severity,
                spell.from(),
                asOf,
                spell.project(),
                spell.indicator(),
                spell.item(),
                spell.department(),
                spell.person(),
                answer);
    }

    /** For how many days it has been so; 0 on the first. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, asOf));
    }

    /** What it is called: the same rule, subject and part have the same name on every day. */
    public String id() {
        return id(rule, project, indicator, item, department);
    }

    static String id(
            AlertRule rule,
            @Nullable Project project,
            @Nullable Indicator indicator,
            @Nullable Item item,
            @Nullable String department) {
        var id = new StringJoiner(":").add(rule.name());
        if (project != null) {
            id.add(escaped(project.code()));
        }
        if (item != null) {
            id.add(item.kind().name()).add(escaped(item.code()));
        }
        if (indicator != null) {
            id.add(escaped(indicator.code()));
            if (department != null) {
                id.add(escaped(department));
            }
        }
        return id.toString();
    }

    /** No two names can be the same, whatever codes people make up. */
    private static String escaped(String code) {
        return code.indexOf(':') < 0 && code.indexOf('%') < 0
                ? code
                : code.replace("%", "%25").replace(":", "%3A");
    }
}
