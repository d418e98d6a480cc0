/**
 * Panels (面板): a query, what of its answer is shown, and how it is drawn; those that come with the application and those
 * that analysts save.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "ledger", "store", "board", "access", "commands", "exchange", "graphql", "web"
        })
@NullMarked
package org.zhaoshang.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
