/** Figures that can be checked (数据溯源): the short link and the QR code that a figure carries, and where they lead. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "access", "graphql", "panels", "web"})
@NullMarked
package org.zhaoshang.lineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
