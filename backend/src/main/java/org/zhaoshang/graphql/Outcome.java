package org.zhaoshang.graphql;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What became of a request, as it is measured. */
enum Outcome {
    COMPUTED,
    /** Given again, as somebody was given it before. */
    REMEMBERED,
    /** Who asks has it already. */
    UNCHANGED,
    /** It asks for what there is not, or is not for them. */
    REFUSED,
    /** Too much was asked for, or too much is asked at once. */
    BUSY,
    /** It took longer than it may. */
    STOPPED,
    /** By us. */
    FAILED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(Refusal refusal) {
        return refusal.status() == HttpStatus.SERVICE_UNAVAILABLE || refusal.status() == HttpStatus.TOO_MANY_REQUESTS
                ? BUSY
                : REFUSED;
    }
}
