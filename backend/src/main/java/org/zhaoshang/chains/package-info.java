/** Industry chains (产业链): their links, what flows between them, who is here and whom to invite, as they are kept. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "commands", "projects"})
@NullMarked
package org.zhaoshang.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
