package org.zhaoshang.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;

/**
 * The leadership board as of a day (看板), all from one snapshot. It counts nothing itself: each view is computed when it
 * is asked for.
 *
 * @param knownAt the moment that was asked for; null for what is known now
 */
public record Board(Ledger ledger, LocalDate asOf, @Nullable Instant knownAt) {}
