package org.zhaoshang.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A figure (数据) that was given out: which panel, as of which day, as was known when.
 *
 * @param variables what its address says beside the day and the moment, such as the chain it is about
 * @param knownAt a moment at which just these records were known
 * @param revision of these records
 * @param english in which language it was given out
 * @param mark of its numbers, where no moment brings them back; empty otherwise
 */
record Figure(
        String panel,
        SortedMap<String, String> variables,
        LocalDate asOf,
        Instant knownAt,
        long revision,
        boolean english,
        String mark) {}
