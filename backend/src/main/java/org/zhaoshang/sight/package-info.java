/** What whoever asks may see of the records (视野): all that is read goes through it, and what is kept back is kept back here. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "ledger", "store", "access"})
@NullMarked
package org.zhaoshang.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
