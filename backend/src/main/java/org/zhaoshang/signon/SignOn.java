package org.zhaoshang.signon;

import java.time.Clock;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.OtherSignIn;
import org.zhaoshang.web.PublicAddress;

/**
 * Signing in by the provider (单点登录): {@link #TO} leads there, with state, nonce and PKCE, and {@link #BACK} is where it leads
 * back to. Spring Security does both; what is ours is who is let in, and what somebody is told.
 */
@Component
class SignOn implements OtherSignIn {

    static final String HERE = "/api/sign-on";
    static final String TO = HERE + "/to";
    static final String BACK = HERE + "/back";

    private final SignOnSettings settings;
    private final SignOnAnswers answers;
    private final PublicAddress publicAddress;
    private final Provider provider;
    private final PendingSignOns pending = new PendingSignOns();

    SignOn(SignOnSettings settings, SignOnAnswers answers, PublicAddress publicAddress, Clock clock) {
        this.settings = settings;
        this.answers = answers;
        this.publicAddress = publicAddress;
        this.provider = new Provider(settings, clock);
    }

    boolean isAvailable() {
        return provider.registration().isPresent();
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (settings.configured()) {
            http.addFilterBefore(leading(), BasicAuthenticationFilter.class)
                    .addFilterBefore(returning(), BasicAuthenticationFilter.class);
        }
    }

    private OAuth2AuthorizationRequestRedirectFilter leading() {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, TO);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(begun -> begun.redirectUri(publicAddress.get() + BACK)));
        var leading = new OAuth2AuthorizationRequestRedirectFilter(requests);
        leading.setAuthorizationRequestRepository(pending);
        leading.setAuthenticationFailureHandler(answers::away);
        return leading;
    }

    private OAuth2LoginAuthenticationFilter returning() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(ProviderRequests.tokens());
        var checked = new OidcAuthorizationCodeAuthenticationProvider(tokens, ProviderRequests.users());
        checked.setJwtDecoderFactory(ProviderRequests.identities());
        var returning = new OAuth2LoginAuthenticationFilter(provider, new NothingKept(), BACK);
        returning.setAuthenticationManager(checked::authenticate);
        returning.setAuthorizationRequestRepository(pending);
        returning.setAuthenticationSuccessHandler(answers::in);
        returning.setAuthenticationFailureHandler(answers::failed);
        return returning;
    }
}
