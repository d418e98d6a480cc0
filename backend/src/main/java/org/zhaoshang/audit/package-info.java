/** The audit (审计): who signed in, was refused, took files away, published or changed what others may; noted once, and for long. */
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package org.zhaoshang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
