/** How the frontend (前端) comes to a browser: few files, each under an address that holds a hash of what is in it. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package org.zhaoshang.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
