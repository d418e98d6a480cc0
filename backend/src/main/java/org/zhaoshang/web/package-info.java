/** What rooms that hand out files have in common. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zhaoshang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
