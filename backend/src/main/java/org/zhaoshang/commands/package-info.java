/** Commands (命令): how a record is changed, checked and refused, the same for every kind of record. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "ledger", "store", "sight", "access", "audit"})
@NullMarked
package org.zhaoshang.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
