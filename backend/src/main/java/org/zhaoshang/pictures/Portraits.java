package org.zhaoshang.pictures;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhaoshang.panels.DrawnPanel;

/** Panels for what is put together of them: in words and numbers, and as pictures that show the chart and no more. */
@Component
public class Portraits {

    private final Studio studio;
    private final Clock clock;

    Portraits(Studio studio, Clock clock) {
        this.studio = studio;
        this.clock = clock;
    }

    /** A panel, and what is to be said of it. */
    public record Portrait(DrawnPanel panel, Description description) {}

    /**
     * @param parameters as a picture's address has them
     * @param rows how many there is room for where they are listed
     */
    public Portrait of(String panel, Map<String, String> parameters, int rows) throws Refused {
        return studio.portrait(Asked.of(panel, parameters, clock.instant()), rows);
    }

    /** The same as PNG, without a title, a sentence and a foot. */
    public byte[] png(String panel, Map<String, String> parameters) throws Refused {
        return studio.png(studio.bare(Asked.of(panel, parameters, clock.instant())))
                .content();
    }
}
