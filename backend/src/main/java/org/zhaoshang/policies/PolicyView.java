package org.zhaoshang.policies;

import java.time.LocalDate;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** A policy as of a day, with the snapshot that knows what replaced it and who cites it. */
public record PolicyView(Policy policy, LocalDate asOf, Ledger ledger) {}
