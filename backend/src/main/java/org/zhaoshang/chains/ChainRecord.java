package org.zhaoshang.chains;

import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** A chain's record, with the snapshot that knows what it points to. */
record ChainRecord(Chain chain, Ledger ledger) {}
