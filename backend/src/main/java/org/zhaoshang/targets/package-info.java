/**
 * Targets (目标任务): completion against the calendar, month by month, department by department, record by record; and how
 * indicators are defined, given targets and shared out.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "board", "commands", "projects"})
@NullMarked
package org.zhaoshang.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
