package org.zhaoshang.supervision;

import org.zhaoshang.ledger.Ledger;

/** An alert with the snapshot it was found in. */
record AlertView(Alert alert, Ledger ledger) {}
