/** What a leader is to know first (要情): what is worst, what changed since the last report, and whom to call. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "store",
            "sight",
            "board",
            "projects",
            "targets",
            "supervision",
            "chains"
        })
@NullMarked
package org.zhaoshang.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
