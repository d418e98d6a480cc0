package org.zhaoshang.pictures;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.WrongVariable;
import org.zhaoshang.web.FileAnswers;

/**
 * Hands out pictures of panels at addresses that stay: {@code /panels/funnel-by-stage.svg?asOf=2015-03-31}. Whoever may read
 * may have them.
 */
@RestController
class PictureController {

    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Pictures pictures;
    private final DrawnPanels panels;
    private final PictureLimits limits;
    private final Clock clock;

    PictureController(Pictures pictures, DrawnPanels panels, PictureLimits limits, Clock clock) {
        this.pictures = pictures;
        this.panels = panels;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/panels/{panel:[\\w-]+}.svg")
    ResponseEntity<?> svg(
            @PathVariable String panel,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Locale locale) {
        return picture(Form.SVG, panel, parameters, known, locale);
    }

    @GetMapping("/panels/{panel:[\\w-]+}.png")
    ResponseEntity<?> png(
            @PathVariable String panel,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Locale locale) {
        return picture(Form.PNG, panel, parameters, known, locale);
    }

    private ResponseEntity<?> picture(
            Form form, String panel, Map<String, String> parameters, @Nullable String known, Locale locale) {
        try {
            var asked = Asked.of(panel, parameters, clock.instant());
            if (form == Form.PNG) {
                asked.requireAtMost(limits.pixels());
            }
            if (!panels.isKnown(panel, asked.knownAt())) {
                throw Refused.unknown(panel);
            }
            panels.checkVariables(panel, asked.variables(), asked.knownAt());
            var key = pictures.key(asked, form);
            if (known != null && known.contains(key)) {
                return FileAnswers.revalidated(ResponseEntity.status(HttpStatus.NOT_MODIFIED), key)
                        .build();
            }
            var picture = pictures.get(asked, form);
            var answer = ResponseEntity.ok().contentType(form.type()).header(HttpHeaders.CONTENT_DISPOSITION, "inline");
            return (picture.lasting()
                            ? FileAnswers.revalidated(answer, key)
                            : answer.header(HttpHeaders.CACHE_CONTROL, "no-store"))
                    .body(picture.content());
        } catch (WrongVariable wrong) {
            return refused(Refused.because(wrong), asked(parameters, locale));
        } catch (Refused refused) {
            return refused(refused, asked(parameters, locale));
        }
    }

    private static ResponseEntity<?> refused(Refused refused, Locale locale) {
        return FileAnswers.refused(refused.status(), refused.words().in(locale), AGAIN);
    }

    private static Locale asked(Map<String, String> parameters, Locale locale) {
        var lang = parameters.getOrDefault("lang", "");
        return Asked.LANGUAGES.contains(lang) ? Locale.forLanguageTag(lang) : locale;
    }
}
