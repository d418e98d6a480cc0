package org.zhaoshang.pictures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much drawing may take.
 *
 * @param atOnce how many pictures are drawn at once; each holds an engine with ECharts in it
 * @param waiting how many may wait for that
 * @param patience for how long
 * @param time how long the script of one picture may compute
 * @param pixels how large a PNG may be
 * @param memory how much of it pictures that were drawn before may take
 * @param engine what draws
 * @param warmUp whether the first engine is made beside the start of the application, not with the first picture
 */
@ConfigurationProperties("zhaoshang.pictures")
record PictureLimits(
        @DefaultValue("2") int atOnce,
        @DefaultValue("32") int waiting,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("5s") Duration time,
        @DefaultValue("9000000") long pixels,
        @DefaultValue("32MB") DataSize memory,
        @DefaultValue("fastest") Kind engine,
        @DefaultValue("true") boolean warmUp) {

    /** What engines there are to choose from. */
    enum Kind {
        /** V8 where it runs, and Rhino anywhere else. */
        FASTEST,
        /** No code but Java's. */
        RHINO
    }
}
