package org.zhaoshang.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a project (任务到人、责任到人).
 *
 * @param credits the departments and their parts, the lead one (牵头单位) first
 * @param person the responsible person's code (责任人)
 * @param leader the code of the district leader who sponsors it (包联领导)
 */
public record Responsibility(
        List<Credit> credits,
        @Nullable String person,
        @Nullable String leader) {

    public Responsibility {
        person = person == null ? null : person.intern(); // the same few on all projects
    }

    public static final Responsibility NOBODY = new Responsibility(List.of(), null, null);

    public @Nullable String department() {
        return credits.isEmpty() ? null : credits.get(0).department();
    }
}
