/** Links for people without an account (签名链接): each opens one panel with its parameters, for a while, until it is revoked. */
@ApplicationModule(allowedDependencies = {"shared", "store", "access", "audit", "commands", "panels", "web"})
@NullMarked
package org.zhaoshang.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
