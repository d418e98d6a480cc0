package org.zhaoshang.targets;

import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;

/** An indicator's record, with the snapshot that knows what it points to. */
record IndicatorDefinition(Indicator indicator, Ledger ledger) {}
