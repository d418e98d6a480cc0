package org.zhaoshang.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this installation shows. */
public record About(
        boolean demonstration,
        LocalDate reportingDate,
        List<Integer> years,
        int revision,
        boolean canWrite,
        boolean mustChangePassword,
        Set<Role> roles,
        @Nullable String user) {}
