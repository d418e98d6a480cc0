package org.zhaoshang.signon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins of which the provider has not said yet how they end. The session's cookie is not sent when the provider leads
 * somebody back ({@code SameSite=Strict}): these have a cookie of their own, which opens nothing and is good for one return.
 */
final class PendingSignOns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String COOKIE = "zhaoshang-sign-on";

    private static final Duration LASTING = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final StringKeyGenerator keys =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
    private final Cache<String, OAuth2AuthorizationRequest> pending =
            Caffeine.newBuilder().expireAfterWrite(LASTING).maximumSize(MOST).build();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return key(request)
                .map(pending::getIfPresent)
                .filter(begun -> begun.getState() != null && begun.getState().equals(request.getParameter("state")))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var key = keys.generateKey();
        pending.put(key, begun);
        tell(key, LASTING, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = loadAuthorizationRequest(request);
        key(request).ifPresent(pending::invalidate);
        tell("", Duration.ZERO, request, response);
        return begun;
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static void tell(String key, Duration lasting, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, key)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(SignOn.HERE)
                        .maxAge(lasting)
                        .build()
                        .toString());
    }
}
