package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;

/** Takes what the rules find, and keeps what touches the days that were asked for. */
final class Spells {

    private final LocalDate first;
    private final LocalDate last;
    private final List<Spell> found = new ArrayList<>();

    /** @param last inclusive */
    Spells(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Whether anything from one day until another, itself excluded, could be kept. */
    boolean wants(LocalDate from, LocalDate until) {
        return from.isBefore(until) && !from.isAfter(last) && until.isAfter(first);
    }

    /** Of a project, whose lead department and responsible person it is. */
    void add(AlertRule rule, Project project, @Nullable Item item, LocalDate from, LocalDate until) {
        if (wants(from, until)) {
            var whose = project.responsibility();
            add(new Spell(rule, project, null, item, whose.department(), whose.person(), from, until));
        }
    }

    void add(Spell spell) {
        if (wants(spell.from(), spell.until())) {
            found.add(spell);
        }
    }

    void addAll(Spells others) {
        found.addAll(others.found);
    }

    List<Spell> found() {
        return found;
    }
}
