/** Figures for those who see no records (汇总统计): counts and sums of groups, none of which tells of few projects. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "projects", "analysis"})
@NullMarked
package org.zhaoshang.aggregates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
