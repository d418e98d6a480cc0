package org.zhaoshang.lineage;

import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.zhaoshang.panels.DrawnPanel;
import org.zhaoshang.web.PublicAddress;

/** Gives what leaves the page the short link under which it can be checked; {@link QrCode} draws it. */
@Component("figuresGivenOut")
public class Figures {

    static final String PATH = "/f/";

    private final FigureCodes codes;
    private final PublicAddress publicAddress;

    Figures(FigureCodes codes, PublicAddress publicAddress) {
        this.codes = codes;
        this.publicAddress = publicAddress;
    }

    /** Of a panel as it is shown. */
    public String address(DrawnPanel panel, Locale locale) {
        var data = panel.data();
        return address(new Figure(
                panel.id(),
                new TreeMap<>(panel.variables()),
                data.asOf(),
                panel.knownAt() == null || !data.followsMoment() ? panel.recordedAt() : panel.knownAt(),
                panel.revision(),
                isEnglish(locale),
                data.followsMoment() ? "" : Mark.of(data)));
    }

    private String address(Figure figure) {
        return publicAddress.get() + PATH + codes.of(figure);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
