package org.zhaoshang.lineage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhaoshang.access.Readers;
import org.zhaoshang.panels.DrawnPanel;
import org.zhaoshang.panels.DrawnPanels;

/**
 * Where the short link of a figure leads: whether we gave it out and whether it still holds, for anybody; and where it is from,
 * for who may read.
 */
@Controller
class LineageController {

    private final FigureCodes codes;
    private final Verdicts verdicts;
    private final Sources sources;
    private final DrawnPanels panels;
    private final Readers readers;

    LineageController(FigureCodes codes, Verdicts verdicts, Sources sources, DrawnPanels panels, Readers readers) {
        this.codes = codes;
        this.verdicts = verdicts;
        this.sources = sources;
        this.panels = panels;
        this.readers = readers;
    }

    @GetMapping(Figures.PATH + "{code}")
    void figure(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var figure = codes.read(code).orElse(null);
        var locale = locale(lang, figure, request);
        var verdict = figure == null ? Optional.<Verdict>empty() : verdicts.on(figure);
        var page = figure == null
                ? FigurePage.unknown(locale)
                : verdict.map(found -> FigurePage.of(
                                figure, found, readers.mayRead() ? provenance(figure, found, locale) : null, locale))
                        .orElseGet(() -> FigurePage.busy(locale));
        response.setStatus((figure == null
                        ? HttpStatus.NOT_FOUND
                        : verdict.isEmpty() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .value());
        response.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        page.write(response.getOutputStream());
    }

    private @Nullable Provenance provenance(Figure figure, Verdict verdict, Locale locale) {
        var definition = panels.definition(figure.panel(), figure.knownAt()).orElse(null);
        if (definition == null) {
            return null;
        }
        var then = figure.mark().isEmpty()
                ? panels.find(figure.panel(), figure.variables(), figure.asOf(), figure.knownAt(), locale)
                : Optional.<DrawnPanel>empty();
        var now = panels.find(figure.panel(), figure.variables(), figure.asOf(), null, locale);
        return new Provenance(
                then.or(() -> now).map(DrawnPanel::title).orElse(figure.panel()),
                definition,
                then.map(DrawnPanel::data).orElse(null),
                now.map(DrawnPanel::data).orElse(null),
                sources.bases(figure, definition, locale),
                sources.projects(figure, definition, panels.values(definition), locale)
                        .orElse(null),
                verdict.holds() == Verdict.Holds.NO_MORE ? sources.changesSince(figure.knownAt(), locale) : List.of());
    }

    /** As whoever looks asks for it, or else as the figure was given out; where it is none, as the browser has it. */
    private static Locale locale(String lang, @Nullable Figure figure, HttpServletRequest request) {
        if (lang.equals("en") || lang.equals("zh")) {
            return Locale.forLanguageTag(lang);
        }
        if (figure != null) {
            return figure.english() ? Locale.ENGLISH : Locale.CHINESE;
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted != null && accepted.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
