package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.ledger.Policy;

/** A day on which a policy's standing changed, as it is put in. */
record ChangeInput(
        LocalDate on,
        Policy.Status status,
        @Nullable List<String> replacedBy,
        @Nullable String note) {

    Policy.Change change() {
        return new Policy.Change(on, status, Given.names(replacedBy), Given.words(note), Map.of());
    }

    /** As one of those on record that it repeats, with what else is kept of that. */
    Policy.Change change(List<Policy.Change> known) {
        var fresh = change();
        var extra = known.stream()
                .filter(before -> before.on().equals(on) && before.status() == status)
                .findFirst()
                .map(Policy.Change::extra)
                .orElse(Map.of());
        return new Policy.Change(on, status, fresh.replacedBy(), fresh.note(), extra);
    }
}
