package org.zhaoshang.graphql;

import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.web.Gzip;

/** What is sent as an answer, and sent again: compressed when somebody first takes it so, and from then on not any more. */
final class Body {

    /** Less than that is sent as it is, as the server does with what it compresses. */
    private static final int WORTH_IT = 1024;

    private final byte[] plain;
    private byte @Nullable [] packed;

    Body(byte[] plain) {
        this.plain = plain;
    }

    byte[] plain() {
        return plain;
    }

    boolean isWorthPacking() {
        return plain.length >= WORTH_IT;
    }

    synchronized byte[] packed() {
        var known = packed;
        if (known == null) {
            known = Gzip.packed(plain, Deflater.BEST_SPEED); // it holds until the next write
            packed = known;
        }
        return known;
    }

    /** Bytes of memory, or a few more: JSON is a quarter as large when it is compressed, mostly less. */
    int size() {
        return plain.length + plain.length / 4;
    }
}
