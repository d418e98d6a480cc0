package org.zhaoshang.supervision;

import java.time.LocalDate;

/** Two days, and which alerts are open on the one and not on the other: open is what nobody has answered for. */
record Between(LocalDate since, LocalDate asOf, Answers answers) {

    /** Whether one of the later day was not open on the earlier: it began after it, or was answered for on it. */
    boolean isNew(SpellTable spells, int place) {
        return spells.from(place) > SpellTable.day(since) || answers.to(spells, place, since) != null;
    }

    /** Whether one of the earlier day is open no more on the later: it is settled, or answered for. */
    boolean isOver(SpellTable then, int place) {
        return then.until(place) <= SpellTable.day(asOf) || answers.to(then, place, asOf) != null;
    }

    boolean wasOpen(SpellTable spells, int place) {
        return isOpen(spells, place, since);
    }

    boolean isOpen(SpellTable spells, int place) {
        return isOpen(spells, place, asOf);
    }

    private boolean isOpen(SpellTable spells, int place, LocalDate day) {
        return spells.covers(place, SpellTable.day(day)) && answers.to(spells, place, day) == null;
    }
}
