package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Stage;

/**
 * Nothing new among the majors (新增缺乏): all major projects signed in the year and recognised by the city by the day are
 * expansions. Signed is what counts as signed in an indicator. A year without any such project raises no alert.
 */
final class ExpansionOnly {

    private ExpansionOnly() {}

    /** Whether a project could be one of them, in the year of its signing. */
    static boolean concerns(Project project) {
        return project.profile().major()
                && !project.recognitions().isEmpty()
                && project.countsAsReachedOn(Stage.SIGNED) != null;
    }

    /** Whether a project is one of them on a day. */
    static boolean counts(Project project, LocalDate day) {
        var signedOn = project.countsAsReachedOn(Stage.SIGNED);
        return signedOn != null
                && signedOn.getYear() == day.getYear()
                && !signedOn.isAfter(day)
                && project.cityRecognised(day);
    }

    /** When it was so in a year. */
    static List<Spell> of(List<Project> majors, int year) {
        var spells = new Spells();
        LocalDate since = null;
        for (var turn : turns(majors, year)) {
            var only = onlyExpansions(majors, turn);
            if (only && since == null) {
                since = turn;
            } else if (!only && since != null) {
                add(since, turn, spells);
                since = null;
            }
        }
        if (since != null) {
            add(since, LocalDate.of(year + 1, 1, 1), spells);
        }
        return spells.found();
    }

    /** The days of the year on which what counts may change. */
    private static TreeSet<LocalDate> turns(List<Project> majors, int year) {
        var turns = new TreeSet<LocalDate>();
        for (var major : majors) {
            var signedOn = major.countsAsReachedOn(Stage.SIGNED);
            if (signedOn != null && signedOn.getYear() == year) {
                turns.add(signedOn);
                major.recognitions().stream()
                        .map(Recognition::on)
                        .filter(on -> on != null && on.getYear() == year)
                        .forEach(turns::add);
            }
        }
        return turns;
    }

    private static boolean onlyExpansions(List<Project> majors, LocalDate day) {
        var any = false;
        for (var major : majors) {
            if (counts(major, day)) {
                if (major.profile().kind() != ProjectKind.EXPANSION) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static void add(LocalDate from, LocalDate until, Spells spells) {
        spells.add(new Spell(AlertRule.EXPANSION_ONLY, null, null, null, null, null, from, until));
    }
}
