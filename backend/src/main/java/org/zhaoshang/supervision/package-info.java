/**
 * Supervision (督查): who negotiates without following up, signs without money arriving, starts without producing, and
 * whose promises are late; since when, whose it is and what to do next.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "board", "commands", "projects", "targets"})
@NullMarked
package org.zhaoshang.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
