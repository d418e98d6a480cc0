/** Policies (政策): what is in force on a day, what replaced it, which promises and support measures rest on it. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "commands"})
@NullMarked
package org.zhaoshang.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
