/** Decks (幻灯片): panels as slides whose charts PowerPoint draws and edits, and which take new numbers when they are sent back. */
@ApplicationModule(allowedDependencies = {"shared", "panels", "pictures", "lineage", "web"})
@NullMarked
package org.zhaoshang.decks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
