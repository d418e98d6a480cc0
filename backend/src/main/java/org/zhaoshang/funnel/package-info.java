/** The funnel (漏斗): how many projects stand at each stage, how much, how long, how many get through, and where they are stuck. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "board", "analysis"})
@NullMarked
package org.zhaoshang.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
