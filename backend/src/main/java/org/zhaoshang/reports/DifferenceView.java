package org.zhaoshang.reports;

import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;

/** A difference of a report, and the snapshot of now that made it one. */
record DifferenceView(Difference difference, PublishedReport report, Ledger now) {}
