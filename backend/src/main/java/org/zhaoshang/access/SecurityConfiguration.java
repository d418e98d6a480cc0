package org.zhaoshang.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.store.Store;

/** Who asks, by session, password or token; what they may is in {@link Rules}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SESSION = "/api/session";

    /** Everything is from here, and nothing is written into a page that would run or dress it. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'%s; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static final String PAGE_POLICY = POLICY.formatted("");

    /** GraphiQL's style sheet has its fonts in it, as data. */
    private static final String ANALYST_POLICY = POLICY.formatted(" data:");

    private static final String ANALYST = "/analyst.html";

    /** None of our pages asks a tablet for more than its screen. */
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Where panels are shown by themselves: nothing can be changed there, so others may be let frame it. */
    private static final String FRAMES = "/embed/";

    /** What a picture may do: show its letters. It runs nothing and asks for nothing, whoever opens it, and however. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Pattern PICTURE = Pattern.compile("/panels/[^/]+\\.(svg|png)");

    /** The page behind all of them; that is the path when the answer is written. */
    private static final String FRAME = "/embed.html";

    /** Each filter would be observed for itself, and asked whether it is. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            Store store,
            SignIn signIn,
            Accounts accounts,
            Tokens tokens,
            Audit audit,
            ObjectProvider<Passes> passes,
            ObjectProvider<OtherSignIn> others,
            @Value("${zhaoshang.sessions.longest:12h}") Duration longest,
            Clock clock,
            @Value("${zhaoshang.embed-from:}") String embedFrom)
            throws Exception {
        var refusals = new Refusals(store, audit);
        others.orderedStream().forEach(other -> other.addTo(http));
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll() // of what was allowed, or refused, already
                        .requestMatchers(ForeignWrites::isOne)
                        .denyAll()
                        .anyRequest()
                        .access((authentication, context) ->
                                new AuthorizationDecision(Rules.ofPath(context.getRequest())
                                        .allows(rights(authentication.get()), store.holdsDemonstration()))))
                .logout(leave -> leave.logoutRequestMatcher(SecurityConfiguration::endsSession)
                        .addLogoutHandler((request, response, who) -> noteSignOut(who, audit))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals)
                        .authenticationDetailsSource(HttpServletRequest::getServletPath))
                .addFilterBefore(new AwayFilter(store), SecurityContextHolderFilter.class)
                .addFilterBefore(new FreshSessions(accounts, longest, clock), BasicAuthenticationFilter.class)
                .addFilterBefore(new BearerTokens(tokens, audit), BasicAuthenticationFilter.class)
                .addFilterBefore(new AskedBy(), AuthorizationFilter.class)
                .addFilterBefore(new PassFilter(passes, accounts::reading, audit), AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable()) // see ForeignWrites
                .headers(headers -> headers.addHeaderWriter((request, response) ->
                                response.setHeader("Content-Security-Policy", policy(request, embedFrom)))
                        .addHeaderWriter(PassFilter.headers())
                        .addHeaderWriter((request, response) -> {
                            if (!isFramedByOthers(request, embedFrom)) {
                                response.setHeader("X-Frame-Options", "SAMEORIGIN");
                            }
                        })
                        .frameOptions(frame -> frame.disable()) // it can name no other site
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .cacheControl(cache -> cache.disable()))
                .anonymous(Customizer.withDefaults())
                .build();
    }

    private static void noteSignOut(@Nullable Authentication who, Audit audit) {
        if (who != null && isSignedIn(who)) {
            audit.note(AuditEvent.of(AuditKind.SIGN_OUT, null).by(who.getName()));
        }
    }

    /** Whoever asks; nothing where they are not signed in. */
    static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(SecurityConfiguration::isSignedIn);
    }

    /** What whoever asks may do. */
    static Rights rights() {
        return signedIn().map(Rights::of).orElse(Rights.NONE);
    }

    /** By which token they are signed in; nothing where it was by a password. */
    static Optional<String> token() {
        return signedIn()
                .flatMap(authentication -> authentication.getPrincipal() instanceof Member member
                        ? Optional.ofNullable(member.token())
                        : Optional.empty());
    }

    private static Rights rights(@Nullable Authentication authentication) {
        return authentication != null && isSignedIn(authentication) ? Rights.of(authentication) : Rights.NONE;
    }

    private static boolean isSignedIn(Authentication authentication) {
        return authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken);
    }

    /** Browsers go by it; those of before go by the X-Frame-Options beside it. */
    static String policy(HttpServletRequest request, String embedFrom) {
        var path = request.getServletPath();
        if (path.equals(ANALYST)) {
            return ANALYST_POLICY;
        }
        if (PICTURE.matcher(path).matches()) {
            return PICTURE_POLICY;
        }
        return isFramedByOthers(request, embedFrom) ? PAGE_POLICY + " " + embedFrom.strip() : PAGE_POLICY;
    }

    static boolean isFramedByOthers(HttpServletRequest request, String embedFrom) {
        var path = request.getServletPath();
        return (path.startsWith(FRAMES) || path.equals(FRAME)) && !embedFrom.isBlank();
    }

    private static boolean endsSession(HttpServletRequest request) {
        return "DELETE".equals(request.getMethod())
                && SESSION.equals(request.getServletPath())
                && !ForeignWrites.isOne(request);
    }
}
