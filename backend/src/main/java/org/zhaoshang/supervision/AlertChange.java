package org.zhaoshang.supervision;

/**
 * What became of the alerts that nobody had answered for between two days (督查增减): those of the later day are those of the
 * earlier one and those that began, less those that ended.
 *
 * @param began those that were not open on the earlier day
 * @param ended those of the earlier day that are open no more, answered for or settled
 */
public record AlertChange(int before, int began, int ended, int now) {

    /**
     * @param then those that cover the earlier day
     * @param spells those that cover the later one
     */
    static AlertChange of(SpellTable then, SpellTable spells, Between days) {
        var before = 0;
        var ended = 0;
        for (var place = 0; place < then.size(); place++) {
            if (days.answers().to(then, place, days.since()) == null) {
                before++;
                ended += days.isOver(then, place) ? 1 : 0;
            }
        }
        var now = 0;
        var began = 0;
        for (var place = 0; place < spells.size(); place++) {
            if (days.answers().to(spells, place, days.asOf()) == null) {
                now++;
                began += days.isNew(spells, place) ? 1 : 0;
            }
        }
        return new AlertChange(before, began, ended, now);
    }
}
