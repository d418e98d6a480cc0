/** Projects (项目) as they are shown: one record as of a day, with the names of what it points to. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store"})
@NullMarked
package org.zhaoshang.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
