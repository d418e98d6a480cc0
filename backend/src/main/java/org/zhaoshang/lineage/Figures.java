package org.zhaoshang.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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

    /** @param knownAt a moment at which just the records of this revision were known */
    public String address(
            String panel,
            Map<String, String> variables,
            LocalDate asOf,
            Instant knownAt,
            long revision,
            Locale locale) {
        return address(new Figure(panel, new TreeMap<>(variables), asOf, knownAt, revision, isEnglish(locale), ""));
    }

    private String address(Figure figure) {
        return publicAddress.get() + PATH + codes.of(figure);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
