/** The 2+X industries at a glance (产业): projects, money, stages, and each one's part of the whole. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "board", "projects"})
@NullMarked
package org.zhaoshang.industries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
