package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/**
 * Talks that nobody follows up (重洽谈轻跟踪): a project in reserve without a contact for some days, counted from the last
 * one or from its entry. Where nobody knows when it entered and no contact is on record, there is no day to count from.
 */
record TalkWithoutFollowUp(int silentDays) implements ProjectRule {

    private static final Set<Stage> TALKING = EnumSet.of(Stage.RESERVE);

    @Override
    public void find(Project project, Spells spells) {
        for (var talks : Stays.at(TALKING, project)) {
            find(project, talks, spells);
        }
    }

    private void find(Project project, Span talks, Spells spells) {
        var last = talks.from();
        for (var contact : inOrder(project.service().followUps())) {
            var on = contact.on();
            if (on.isBefore(talks.until()) && on.isAfter(last)) {
                silent(project, last, on, spells);
                last = on;
            }
        }
        silent(project, last, talks.until(), spells);
    }

    private void silent(Project project, LocalDate last, LocalDate until, Spells spells) {
        if (!last.equals(LocalDate.MIN)) {
            spells.add(AlertRule.TALK_WITHOUT_FOLLOW_UP, project, null, last.plusDays(silentDays), until);
        }
    }

    private static List<FollowUp> inOrder(List<FollowUp> contacts) {
        return contacts.size() < 2
                ? contacts
                : contacts.stream().sorted(Comparator.comparing(FollowUp::on)).toList();
    }
}
