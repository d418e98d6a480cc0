package org.zhaoshang.access;

import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who asks. */
@Component
public class Readers {

    private static final Reader ANYBODY = new Reader("", null);

    public Reader current() {
        return SecurityConfiguration.signedIn().map(Readers::reader).orElse(ANYBODY);
    }

    private static Reader reader(Authentication authentication) {
        var rights = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .sorted()
                .collect(Collectors.joining(" "));
        return new Reader(authentication.getName() + '\n' + rights, authentication.getName());
    }
}
