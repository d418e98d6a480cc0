package org.zhaoshang.signon;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the provider is asked: as Spring Security does, but nobody waits for it for ever. */
final class ProviderRequests {

    /** So long a person waits for the provider to say something. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ProviderRequests() {}

    static RestClient plain() {
        return RestClient.builder().requestFactory(requests()).build();
    }

    static RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    static OidcUserService users() {
        var http = new RestTemplate(requests());
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var asked = new DefaultOAuth2UserService();
        asked.setRestOperations(http);
        var users = new OidcUserService();
        users.setOauth2UserService(asked);
        return users;
    }

    /** Signed by a key of the provider's, for us, and not over. A decoder is kept: it keeps the keys. */
    static JwtDecoderFactory<ClientRegistration> identities() {
        var decoders = new ConcurrentHashMap<String, NimbusJwtDecoder>();
        return registration -> decoders.computeIfAbsent(registration.getRegistrationId(), id -> decoder(registration));
    }

    private static NimbusJwtDecoder decoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(known -> known.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .restOperations(new RestTemplate(requests()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
