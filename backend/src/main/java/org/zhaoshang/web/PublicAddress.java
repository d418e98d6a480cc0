package org.zhaoshang.web;

import java.net.URI;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which address others reach us (对外地址), for whatever leaves the page: that of the settings, or of who asks. */
@Component
public class PublicAddress {

    private static final String NOBODY_ASKS = "http://localhost:8080";

    private final ThreadLocal<String> given = new ThreadLocal<>();
    private final String configured;

    PublicAddress(@Value("${zhaoshang.public-address:}") String configured) {
        this.configured = checked(configured.strip().replaceAll("/+$", ""));
    }

    /** Without a stroke at its end, such as https://board.example.cn. */
    public String get() {
        if (!configured.isEmpty()) {
            return configured;
        }
        var asked = given.get();
        if (asked != null) {
            return asked;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? NOBODY_ASKS
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** Does something later under the address of now. */
    public <V> Callable<V> asNow(Callable<V> work) {
        var now = get();
        return () -> {
            given.set(now);
            try {
                return work.call();
            } finally {
                given.remove();
            }
        };
    }

    private static String checked(String address) {
        if (!address.isEmpty()) {
            var uri = URI.create(address);
            if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())
                    || uri.getHost() == null
                    || uri.getQuery() != null
                    || uri.getFragment() != null) {
                throw new IllegalArgumentException(
                        "zhaoshang.public-address must be like https://board.example.cn, not " + address);
            }
        }
        return address;
    }
}
