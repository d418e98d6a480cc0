package org.zhaoshang.supervision;

import java.time.LocalDate;
import org.zhaoshang.ledger.Ledger;

/** An alert with the day and the snapshot it was found in. */
record AlertView(Alert alert, LocalDate asOf, Ledger ledger) {}
