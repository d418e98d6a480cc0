package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Ledger;

/**
 * What was answered to which alert. An answer is to the alert as it began on some day, which also tells quickly that most
 * alerts have none.
 */
record Answers(Map<String, Acknowledgement> byAlert, Set<LocalDate> beginnings) {

    static Answers of(Ledger ledger) {
        return ledger.view(Answers.class, Answers::find);
    }

    /** The answers to an alert that began on a day. */
    List<Acknowledgement.Answer> to(LocalDate since, Supplier<String> alert) {
        var acknowledgement = beginnings.contains(since) ? byAlert.get(alert.get()) : null;
        return acknowledgement == null
                ? List.of()
                : acknowledgement.answers().stream()
                        .filter(answer -> answer.since().equals(since))
                        .toList();
    }

    private static Answers find(Ledger ledger) {
        var byAlert = new HashMap<String, Acknowledgement>();
        var beginnings = new HashSet<LocalDate>();
        for (var acknowledgement : ledger.all(Acknowledgement.class)) {
            byAlert.put(acknowledgement.code(), acknowledgement);
            acknowledgement.answers().forEach(answer -> beginnings.add(answer.since()));
        }
        return new Answers(byAlert, beginnings);
    }
}
