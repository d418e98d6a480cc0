package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.util.Map;

/** The part of a project that is credited to a department (计入份额); a project's parts add up to 1. */
public record Credit(String department, BigDecimal share, Map<String, Object> extra) {

    public Credit {
        department = department.intern(); // the same few on all projects
    }

    public static Credit whole(String department) {
        return new Credit(department, BigDecimal.ONE, Map.of());
    }
}
