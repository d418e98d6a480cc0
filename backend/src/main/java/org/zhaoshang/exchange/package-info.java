/** Ledgers (台账) as offices write them: read from workbooks and CSV, checked row by row, written as a whole. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "web", "access", "audit"})
@NullMarked
package org.zhaoshang.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
