/**
 * Industry chains (产业链): their links, what flows between them, who is here and whom to invite, as they are kept; and the map
 * of each as of a day: which links are covered, which are missing, what to fill first.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "board", "commands", "projects"})
@NullMarked
package org.zhaoshang.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
