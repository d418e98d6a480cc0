/** History (变更记录): every version of every record, who wrote it, and what changed, in words. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "projects"})
@NullMarked
package org.zhaoshang.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
