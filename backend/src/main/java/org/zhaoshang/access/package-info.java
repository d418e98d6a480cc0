/** Who may see and do what (权限): accounts, sign-in, and the rules of each path. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "audit", "requests"})
@NullMarked
package org.zhaoshang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
