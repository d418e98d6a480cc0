/** Projects (项目) as they are shown, as of a day and with the names of what they point to, and as they are changed. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "commands", "policies"})
@NullMarked
package org.zhaoshang.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
