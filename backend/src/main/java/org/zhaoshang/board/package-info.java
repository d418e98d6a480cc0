/** The leadership board (看板): one snapshot on one day, to which every view adds its part. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight"})
@NullMarked
package org.zhaoshang.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
