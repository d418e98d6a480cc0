package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;

/** Takes what the rules find; a spell without a day is none. */
final class Spells {

    private final List<Spell> found = new ArrayList<>();

    /** Of a project, whose lead department and responsible person it is. */
    void add(AlertRule rule, Project project, @Nullable Item item, LocalDate from, LocalDate until) {
        var whose = project.responsibility();
        add(new Spell(rule, project, null, item, whose.department(), whose.person(), from, until));
    }

    void add(Spell spell) {
        if (spell.from().isBefore(spell.until())) {
            found.add(spell);
        }
    }

    List<Spell> found() {
        return found;
    }
}
