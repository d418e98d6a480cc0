package org.zhaoshang.reports;

import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;

/** A report, and the snapshot of now that it is held against. */
record ReportView(PublishedReport report, Ledger now) {}
