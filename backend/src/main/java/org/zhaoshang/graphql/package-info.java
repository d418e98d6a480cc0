/** How GraphQL is spoken here: scalars, errors in two languages, limits, HTTP, answers that were given before. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "board", "store", "access", "audit", "requests", "web"})
@NullMarked
package org.zhaoshang.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
