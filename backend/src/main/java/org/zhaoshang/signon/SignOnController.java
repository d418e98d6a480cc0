package org.zhaoshang.signon;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page whether there is a provider to sign in by. */
@RestController
class SignOnController {

    private final SignOnSettings settings;
    private final SignOn signOn;

    SignOnController(SignOnSettings settings, SignOn signOn) {
        this.settings = settings;
        this.signOn = signOn;
    }

    /**
     * @param name what it is called; null where there is none
     * @param address where to go; null where there is none, or it does not answer now
     */
    record Offer(@Nullable String name, @Nullable String address) {}

    @GetMapping(SignOn.HERE)
    Offer offer() {
        if (!settings.configured()) {
            return new Offer(null, null);
        }
        return new Offer(settings.name(), signOn.isAvailable() ? SignOn.TO + "/" + Provider.ID : null);
    }
}
