/** Each request (请求) from its first byte to its last: its id, one line about it, how slowly it may come, and how many at once. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zhaoshang.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
