package org.zhaoshang.targets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;

/**
 * Days in a row of one year on which an indicator was behind its schedule, seriously or not.
 *
 * @param department the department whose part of it was behind; null for the whole district
 * @param from the first of them
 * @param until the day after the last
 */
public record Lag(Indicator indicator, @Nullable String department, LocalDate from, LocalDate until) {}
