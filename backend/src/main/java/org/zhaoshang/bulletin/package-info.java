/**
 * The bulletin (通报) that an office sends: the figures in official sentences, tables, what is to be chased up and what the
 * chains lack; as data, as a page to print and as a document to go on writing in.
 */
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
            "chains",
            "web"
        })
@NullMarked
package org.zhaoshang.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
