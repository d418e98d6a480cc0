/** Targets (目标任务): completion against the calendar, month by month, department by department, record by record. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "projects"})
@NullMarked
package org.zhaoshang.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
