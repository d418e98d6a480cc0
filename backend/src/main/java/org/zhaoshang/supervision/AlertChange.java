package org.zhaoshang.supervision;

import java.util.List;

/**
 * What became of the alerts that nobody had answered for between two days (督查增减): those of the later day are those of the
 * earlier one and those that began, less those that ended.
 *
 * @param began those that were not open on the earlier day
 * @param ended those of the earlier day that are open no more, answered for or settled
 */
public record AlertChange(int before, int began, int ended, int now) {

    /** @param tables in which all spells are that cover one of the days */
    static AlertChange of(List<SpellTable> tables, Between days) {
        var before = 0;
        var began = 0;
        var ended = 0;
        var now = 0;
        for (var spells : tables) {
            for (var place = 0; place < spells.size(); place++) {
                var wasOpen = days.wasOpen(spells, place);
                var isOpen = days.isOpen(spells, place);
                before += wasOpen ? 1 : 0;
                began += isOpen && !wasOpen ? 1 : 0;
                ended += wasOpen && !isOpen ? 1 : 0;
                now += isOpen ? 1 : 0;
            }
        }
        return new AlertChange(before, began, ended, now);
    }
}
