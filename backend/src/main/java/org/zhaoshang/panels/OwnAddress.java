package org.zhaoshang.panels;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of panels with all of ours before them, as others have and send them. */
final class OwnAddress {

    private static final Pattern PATH = Pattern.compile("/(?:embed/([\\w-]+)|panels/([\\w-]+)\\.(?:svg|png))");

    private OwnAddress() {}

    /** Under which address whoever asks has reached us. */
    static String asReached() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /**
     * Which panel an address is of, that of its frame or of its picture, and all that follows its question mark; nothing where
     * it is not ours, or not of a panel.
     */
    static Optional<PanelReference> read(String text, String base) {
        try {
            var address = new URI(text);
            var ours = new URI(base);
            var path = PATH.matcher(String.valueOf(address.getPath()));
            if (!same(address.getScheme(), ours.getScheme())
                    || !same(address.getAuthority(), ours.getAuthority())
                    || !path.matches()) {
                return Optional.empty();
            }
            var id = path.group(1) == null ? path.group(2) : path.group(1);
            var query = address.getRawQuery();
            return Optional.of(PanelReference.of(query == null ? id : id + "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean same(@Nullable String one, String other) {
        return other.equalsIgnoreCase(one);
    }
}
