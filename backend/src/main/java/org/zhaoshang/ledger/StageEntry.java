package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project's entry into a stage. Without a day it is implied: a project whose ledger names only its signing was in
 * reserve before, nobody knows since when.
 */
public record StageEntry(
        Stage stage, @Nullable LocalDate on, @Nullable String note, Map<String, Object> extra) {

    public static StageEntry of(Stage stage, LocalDate on) {
        return new StageEntry(stage, on, null, Map.of());
    }

    public static StageEntry implied(Stage stage) {
        return new StageEntry(stage, null, null, Map.of());
    }

    boolean reachedBy(LocalDate day) {
        return on == null || !on.isAfter(day);
    }
}
