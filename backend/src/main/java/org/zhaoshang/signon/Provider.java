package org.zhaoshang.signon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/**
 * The provider as it describes itself, asked when somebody first wants to sign in by it: it may be away when we start, and
 * whatever it does not do goes on without it.
 */
final class Provider implements ClientRegistrationRepository {

    static final String ID = "oidc";

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(2);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Logger log = LoggerFactory.getLogger(Provider.class);

    private final SignOnSettings settings;
    private final Clock clock;
    private final RestClient http = ProviderRequests.plain();
    private volatile @Nullable ClientRegistration known;
    private Instant notBefore = Instant.MIN;

    Provider(SignOnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Nothing where the provider is away. */
    Optional<ClientRegistration> registration() {
        var found = known;
        return found == null ? asked() : Optional.of(found);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration().orElse(null) : null;
    }

    /** One asks for all, and whoever comes soon after it failed is told what it was told. */
    private synchronized Optional<ClientRegistration> asked() {
        if (known == null && !clock.instant().isBefore(notBefore)) {
            try {
                known = described();
            } catch (RuntimeException e) {
                log.warn("单点登录的身份提供方暂不可用 / the provider of single sign-on is away: {}", e.getMessage());
                notBefore = clock.instant().plus(AGAIN_AFTER);
            }
        }
        return Optional.ofNullable(known);
    }

    private ClientRegistration described() {
        Map<String, Object> description = http.get()
                .uri(settings.issuer().replaceAll("/+$", "") + DESCRIPTION)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (description == null || !settings.issuer().equals(description.get("issuer"))) {
            throw new IllegalStateException("it does not call itself " + settings.issuer());
        }
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientName(settings.name())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}" + SignOn.BACK)
                .userNameAttributeName("sub")
                .build();
    }
}
