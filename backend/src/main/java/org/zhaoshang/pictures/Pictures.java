package org.zhaoshang.pictures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import org.zhaoshang.graphql.AskedAgain;
import org.zhaoshang.graphql.Fingerprint;
import org.zhaoshang.shared.OncePerState;
import org.zhaoshang.store.Store;
import org.zhaoshang.web.PublicAddress;

/**
 * Pictures, each drawn once for all who ask for the same of the same records, also while it is being drawn; a PNG of the SVG
 * that was drawn before.
 */
@Component
class Pictures implements MeterBinder {

    private final Studio studio;
    private final Fingerprint fingerprint;
    private final AskedAgain askedAgain;
    private final PublicAddress publicAddress;
    private final OncePerState<Picture> drawn;

    Pictures(
            Studio studio,
            Fingerprint fingerprint,
            AskedAgain askedAgain,
            PublicAddress publicAddress,
            PictureLimits limits,
            Store store) {
        this.studio = studio;
        this.fingerprint = fingerprint;
        this.askedAgain = askedAgain;
        this.publicAddress = publicAddress;
        drawn = new OncePerState<>(
                fingerprint::state,
                Picture::lasting,
                limits.memory().toBytes(),
                picture -> OncePerState.KEY_BYTES + picture.content().length);
        store.beforehand(drawn);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        drawn.bindTo(registry, "pictures");
    }

    /** What a picture follows from: another one has another. */
    String key(Asked asked, Form form) {
        return key(asked, form, fingerprint.state());
    }

    private String key(Asked asked, Form form, String state) {
        return fingerprint.of(state, form + " " + asked + " " + publicAddress.get(), asked.locale());
    }

    Picture get(Asked asked, Form form) throws Refused {
        var state = fingerprint.state();
        return drawn.<Refused>get(
                        key(asked, form, state),
                        state,
                        () -> form == Form.SVG ? studio.svg(asked) : studio.png(get(asked, Form.SVG)),
                        askedAgain.asNow(() -> {
                            get(asked, form);
                            return key(asked, form);
                        }))
                .value();
    }
}
