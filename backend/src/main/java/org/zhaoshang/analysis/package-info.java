/** Questions nobody foresaw (分析): projects filtered, ordered, grouped and summed by whatever a record holds. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "sight", "projects", "supervision"})
@NullMarked
package org.zhaoshang.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
