package org.zhaoshang.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way to sign in beside one's password (其他登录方式), with addresses of its own. */
public interface OtherSignIn {

    void addTo(HttpSecurity http);
}
