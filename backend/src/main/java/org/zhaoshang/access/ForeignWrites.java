package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * Changes that another site's page sends in a signed-in person's name (跨站请求). A browser tells from where a request comes and
 * lets no page say otherwise; programs that are no browser tell nothing, and send their credentials on purpose.
 */
final class ForeignWrites {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final String SITE = "Sec-Fetch-Site";

    private ForeignWrites() {}

    static boolean isOne(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return false;
        }
        var site = request.getHeader(SITE);
        return (site != null && !OURS.contains(site)) || isOfAnotherOrigin(request);
    }

    private static boolean isOfAnotherOrigin(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null
                    || !(authority.equals(request.getHeader(HttpHeaders.HOST)) || authority.equals(authority(request)));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** As the proxy before us was asked. */
    private static String authority(HttpServletRequest request) {
        var usual = request.isSecure() ? 443 : 80;
        var port = request.getServerPort();
        return port == usual ? request.getServerName() : request.getServerName() + ":" + port;
    }
}
