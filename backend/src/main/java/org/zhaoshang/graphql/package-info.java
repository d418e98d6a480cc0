/** How GraphQL is spoken here: scalars, errors in two languages, limits. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zhaoshang.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
