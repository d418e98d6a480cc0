package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Ledger;

/**
 * What was answered to which alert. An answer is to the alert as it began on some day, which also tells quickly that most
 * alerts have none.
 */
record Answers(Map<String, Acknowledgement> byAlert, Set<Integer> beginnings) {

    static Answers of(Ledger ledger) {
        return ledger.view(Answers.class, Answers::find);
    }

    boolean isEmpty() {
        return byAlert.isEmpty();
    }

    /** The answers to an alert that began on a day. */
    List<Acknowledgement.Answer> to(SpellTable spells, int place) {
        if (isEmpty() || !beginnings.contains(spells.from(place))) {
            return List.of();
        }
        var spell = spells.spell(place);
        var acknowledgement = byAlert.get(spell.alert());
        return acknowledgement == null
                ? List.of()
                : acknowledgement.answers().stream()
                        .filter(answer -> answer.since().equals(spell.from()))
                        .toList();
    }

    /** The one that stands on a day, if any. */
    Acknowledgement.@Nullable Answer to(SpellTable spells, int place, LocalDate day) {
        if (isEmpty()) {
            return null;
        }
        for (var answer : to(spells, place)) {
            if (answer.covers(day)) {
                return answer;
            }
        }
        return null;
    }

    private static Answers find(Ledger ledger) {
        var byAlert = new HashMap<String, Acknowledgement>();
        var beginnings = new HashSet<Integer>();
        for (var acknowledgement : ledger.all(Acknowledgement.class)) {
            byAlert.put(acknowledgement.code(), acknowledgement);
            acknowledgement.answers().forEach(answer -> beginnings.add(SpellTable.day(answer.since())));
        }
        return new Answers(byAlert, beginnings);
    }
}
