/** Reports (通报): figures frozen as they were published, shown beside what is known of the same day now. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "store",
            "sight",
            "board",
            "bulletin",
            "commands",
            "targets",
            "projects",
            "history"
        })
@NullMarked
package org.zhaoshang.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
