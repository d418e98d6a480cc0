/** Open boards are told that something was written (实时更新): the revision alone, for which each asks with its own rights. */
@ApplicationModule(allowedDependencies = {"ledger", "store"})
@NullMarked
package org.zhaoshang.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
