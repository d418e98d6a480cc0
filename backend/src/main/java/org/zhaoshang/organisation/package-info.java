/** Who answers for what: departments (责任单位), people (责任人), and the industries (产业) that projects belong to. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "commands", "projects", "exchange"})
@NullMarked
package org.zhaoshang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
