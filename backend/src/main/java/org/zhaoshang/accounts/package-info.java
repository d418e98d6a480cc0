/** The accounts as administrators keep them (账号管理), and the password that each changes for itself. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "access", "audit", "commands"})
@NullMarked
package org.zhaoshang.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
