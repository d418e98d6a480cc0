package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.zhaoshang.store.Store;

/**
 * Reading the demonstration needs no sign-in; reading real records does; writing always does. A browser may write only
 * from our own pages: what another site sends in a signed-in person's name is refused by its origin.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SESSION = "/api/session";

    /** A page listens to it without a word of its own, so a challenge would be the browser's to answer, over our sign-in. */
    private static final String LIVE = "/live";

    private static final PackedFiles PACKED = new PackedFiles();
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
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

    /** Tells others how to frame a panel, and of what is in it nothing that the asker may not read. */
    private static final String OEMBED = "/oembed";

    /** Where a figure is checked; whoever may not read learns no more of it than whether it holds. */
    private static final String FIGURES = "/f/";

    /** What a picture may do: show its letters. It runs nothing and asks for nothing, whoever opens it, and however. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Pattern PICTURE = Pattern.compile("/panels/[^/]+\\.(svg|png)");

    /** Of the page, each version at an address of its own. */
    private static final String FILES = "/v/";

    /** The page behind all of them; that is the path when the answer is written. */
    private static final String FRAME = "/embed.html";

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            Store store,
            Accounts accounts,
            ObjectProvider<Passes> passes,
            @Value("${zhaoshang.embed-from:}") String embedFrom)
            throws Exception {
        RequestMatcher apply = request ->
                "/api/import".equals(request.getServletPath()) && "true".equals(request.getParameter("apply"));
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers(SecurityConfiguration::isForeignWrite)
                        .denyAll()
                        .requestMatchers(SecurityConfiguration::isPage)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, SESSION)
                        .permitAll()
                        .requestMatchers(apply)
                        .hasRole("ADMIN")
                        .requestMatchers(HttpMethod.DELETE)
                        .denyAll()
                        .anyRequest()
                        .access((authentication, context) -> new AuthorizationDecision(
                                store.holdsDemonstration() || isSignedIn(authentication.get()))))
                .logout(leave -> leave.logoutRequestMatcher(SecurityConfiguration::endsSession)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        request -> LIVE.equals(request.getServletPath())))
                .httpBasic(basic -> basic.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .addFilterBefore(new PassFilter(passes, accounts::authentication), AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable()) // see isForeignWrite
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

    @Bean
    PasswordEncoder passwordEncoder() {
        return Accounts.encoder();
    }

    /** Whoever asks; nothing where they are not signed in. */
    static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(SecurityConfiguration::isSignedIn);
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

    /** What is packed with the application: the page and its script, which hold no records and can ask for a sign-in. */
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getServletPath();
        return READS.contains(request.getMethod())
                && ("/".equals(path)
                        || path.startsWith("/webjars/")
                        || path.startsWith(FILES)
                        || path.startsWith(FRAMES)
                        || path.equals(OEMBED)
                        || path.startsWith(FIGURES)
                        || PACKED.contain(path));
    }

    private static boolean endsSession(HttpServletRequest request) {
        return "DELETE".equals(request.getMethod())
                && SESSION.equals(request.getServletPath())
                && !isForeignWrite(request);
    }

    /** A browser names the origin of every request that may write; programs that are no browser name none. */
    private static boolean isForeignWrite(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || READS.contains(request.getMethod())) {
            return false;
        }
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null || !authority.equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
