/** Money, rates, words in two languages, paging: the small vocabulary that every other room speaks. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.zhaoshang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
