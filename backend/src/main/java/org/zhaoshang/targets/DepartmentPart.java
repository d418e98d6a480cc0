package org.zhaoshang.targets;

import org.zhaoshang.ledger.Ledger;

/** A department's part with the snapshot that knows its name. */
record DepartmentPart(DepartmentProgress progress, Ledger ledger) {}
