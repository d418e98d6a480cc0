package org.zhaoshang.supervision;

import java.time.LocalDate;

/**
 * What became of the alerts that nobody had answered for between two days (督查增减): those of the later day are those of the
 * earlier one and those that began, less those that ended.
 *
 * @param began those that were not open on the earlier day
 * @param ended those of the earlier day that are open no more, answered for or settled
 */
public record AlertChange(int before, int began, int ended, int now) {

    static AlertChange of(SpellTable then, LocalDate since, SpellTable spells, LocalDate asOf, Answers answers) {
        var before = 0;
        var ended = 0;
        for (var place = 0; place < then.size(); place++) {
            if (answers.to(then, place, since) == null) {
                before++;
                var isOver = then.until(place) <= SpellTable.day(asOf);
                ended += isOver || answers.to(then, place, asOf) != null ? 1 : 0;
            }
        }
        var now = 0;
        var began = 0;
        for (var place = 0; place < spells.size(); place++) {
            if (answers.to(spells, place, asOf) == null) {
                now++;
                var isNew = spells.from(place) > SpellTable.day(since);
                began += isNew || answers.to(spells, place, since) != null ? 1 : 0;
            }
        }
        return new AlertChange(before, began, ended, now);
    }
}
