package org.zhaoshang.pictures;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhaoshang.panels.DrawnPanel;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.WrongVariable;

/** Panels for what is put together of them: in words and numbers, and as pictures that show the chart and no more. */
@Component
public class Portraits {

    private final Studio studio;
    private final DrawnPanels panels;
    private final Clock clock;

    Portraits(Studio studio, DrawnPanels panels, Clock clock) {
        this.studio = studio;
        this.panels = panels;
        this.clock = clock;
    }

    /** A panel, and what is to be said of it. */
    public record Portrait(DrawnPanel panel, Description description) {}

    /**
     * @param parameters as a picture's address has them
     * @param rows how many there is room for where they are listed
     */
    public Portrait of(String panel, Map<String, String> parameters, int rows) throws Refused {
        return studio.portrait(asked(panel, parameters), rows);
    }

    /** The same as PNG, without a title, a sentence and a foot. */
    public byte[] png(String panel, Map<String, String> parameters) throws Refused {
        return studio.png(studio.bare(asked(panel, parameters))).content();
    }

    private Asked asked(String panel, Map<String, String> parameters) throws Refused {
        var asked = Asked.of(panel, parameters, clock.instant());
        try {
            panels.checkVariables(panel, asked.variables(), asked.knownAt());
            return asked;
        } catch (WrongVariable wrong) {
            throw Refused.because(wrong);
        }
    }
}
