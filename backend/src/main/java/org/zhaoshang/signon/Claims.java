package org.zhaoshang.signon;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.access.Role;

/** What the provider says of somebody (声明), in our words. */
record Claims(Map<String, Object> claims, SignOnSettings settings) {

    /** A local account has no colon in its name: the two never meet. */
    static final String PREFIX = "sso:";

    private static final Pattern NAME = Pattern.compile("[\\p{IsAlphabetic}\\d._@-]{1,60}");

    /** Who somebody is for ever, whatever they are called: subjects are one provider's own. */
    String subject() {
        return settings.issuer() + " " + claims.get("sub");
    }

    /** By what name an account of theirs begins. */
    String name() {
        var called = String.valueOf(claims.get(settings.nameClaim()));
        var subject = String.valueOf(claims.get("sub"));
        var fit =
                claims.get(settings.nameClaim()) != null && NAME.matcher(called).matches();
        return PREFIX + (fit ? called : subject.replaceAll("[^\\p{IsAlphabetic}\\d._@-]", "_"));
    }

    Set<Role> roles() {
        var said = words(settings.rolesClaim());
        var roles = EnumSet.noneOf(Role.class);
        settings.roles().forEach((role, words) -> {
            if (words.stream().anyMatch(said::contains)) {
                roles.add(role);
            }
        });
        return roles;
    }

    Set<String> departments() {
        return words(settings.departmentsClaim());
    }

    /** A list, or words with blanks between them. */
    private Set<String> words(String path) {
        var value = at(path);
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return value instanceof String text ? Set.copyOf(List.of(text.strip().split("\\s+"))) : Set.of();
    }

    /** Below realm_access.roles, or as it is where a claim is called so. */
    private @Nullable Object at(String path) {
        Object value = claims.get(path);
        if (value != null) {
            return value;
        }
        value = claims;
        for (var step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }
}
