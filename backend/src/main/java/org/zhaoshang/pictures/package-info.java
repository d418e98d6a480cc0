/** Pictures (图片) of panels at addresses that stay: drawn here by the page's own chart functions, as SVG and as PNG. */
@ApplicationModule(
        allowedDependencies = {"shared", "ledger", "store", "graphql", "panels", "delivery", "lineage", "web"})
@NullMarked
package org.zhaoshang.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
