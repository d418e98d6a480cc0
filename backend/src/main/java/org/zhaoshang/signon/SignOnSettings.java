package org.zhaoshang.signon;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhaoshang.access.Role;

/**
 * The provider (身份提供方), and what its words mean here.
 *
 * @param issuer its address, as its tokens have it; without it there is no single sign-on
 * @param name what its button calls it
 * @param nameClaim in which claim it says by what name somebody goes
 * @param rolesClaim in which claim it says what somebody is for, such as realm_access.roles
 * @param departmentsClaim in which claim it has the codes of the departments whose records somebody may change as an editor
 * @param roles which of its words give which of our roles; none of them, and somebody is not let in
 */
@ConfigurationProperties("zhaoshang.oidc")
record SignOnSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("departments") String departmentsClaim,
        @DefaultValue Map<Role, List<String>> roles) {

    SignOnSettings {
        if (!issuer.isBlank() && clientId.isBlank()) {
            throw new IllegalArgumentException("zhaoshang.oidc.client-id is missing beside zhaoshang.oidc.issuer");
        }
    }

    boolean configured() {
        return !issuer.isBlank();
    }
}
