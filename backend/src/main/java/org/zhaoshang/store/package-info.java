/** Where records live: MongoDB, or a server in this process on a local file; history, change feed, snapshot. */
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
@NullMarked
package org.zhaoshang.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
