package org.zhaoshang.access;

import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks. */
@Component
public class Readers {

    private static final Reader ANYBODY = new Reader("", false);

    public Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !SecurityConfiguration.isSignedIn(authentication)) {
            return ANYBODY;
        }
        var rights = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .sorted()
                .collect(Collectors.joining(" "));
        return new Reader(authentication.getName() + '\n' + rights, true);
    }
}
