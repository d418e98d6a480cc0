package org.zhaoshang.supervision;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.Project;

/**
 * A major project that does not get what it needs in time (要素未保障). It is the matter of the department that is to
 * provide it; where the need names none, of the project's own.
 */
record FactorUnmet() implements ProjectRule {

    @Override
    public void find(Project project, Spells spells) {
        var needs = project.service().factors();
        if (needs.isEmpty() || !project.profile().major()) {
            return;
        }
        for (var alive : Stays.alive(project)) {
            for (var need : needs) {
                if (need.neededOn() != null) {
                    spells.add(new Spell(
                            AlertRule.FACTOR_UNMET,
                            project,
                            null,
                            new Item(
                                    Item.Kind.FACTOR, need.code(), need.factor().name()),
                            provider(need, project),
                            person(need, project),
                            Span.later(alive.from(), need.neededOn().plusDays(1)),
                            Span.earlier(alive.until(), need.metOn())));
                }
            }
        }
    }

    private static @Nullable String provider(FactorNeed need, Project project) {
        return need.department() == null ? project.responsibility().department() : need.department();
    }

    /** The project's person answers for the project's own department only. */
    private static @Nullable String person(FactorNeed need, Project project) {
        var whose = project.responsibility();
        var own = need.department() == null || need.department().equals(whose.department());
        return own ? whose.person() : null;
    }
}
