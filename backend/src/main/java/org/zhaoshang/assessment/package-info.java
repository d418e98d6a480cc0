/** Assessment (考核): who earned what mark and why, by department and by person (任务到人、责任到人、奖惩到人). */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "board", "projects", "targets", "supervision"})
@NullMarked
package org.zhaoshang.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
