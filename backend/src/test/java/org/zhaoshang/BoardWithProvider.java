package org.zhaoshang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** An application with a provider of single sign-on, which is away until a test starts it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningBoard
@TestPropertySource(
        properties = {
            "zhaoshang.admin-password=密码 with a 空格",
            "zhaoshang.oidc.issuer=http://localhost:${random.int[20000,29999]}",
            "zhaoshang.oidc.client-id=board",
            "zhaoshang.oidc.client-secret=a secret of the two",
            "zhaoshang.oidc.name=区政务平台",
            "zhaoshang.oidc.roles-claim=realm.roles",
            "zhaoshang.oidc.roles.editor=clerks",
            "zhaoshang.oidc.roles.admin=heads,chiefs"
        })
public @interface BoardWithProvider {}
