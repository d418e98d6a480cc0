/** Single sign-on by OpenID Connect (单点登录), off unless a provider is configured. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "store", "access", "audit", "requests", "web"})
@NullMarked
package org.zhaoshang.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
