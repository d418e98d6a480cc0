/** Promotion events (活动招商): fairs, forums and signing ceremonies, the leads they brought, and what came of those. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "commands", "projects"})
@NullMarked
package org.zhaoshang.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
