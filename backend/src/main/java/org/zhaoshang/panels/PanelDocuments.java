package org.zhaoshang.panels;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.graphql.Fingerprint;
import org.zhaoshang.store.Store;
import org.zhaoshang.web.FileAnswers;

/**
 * What a panel shows, for programs and for frames that may ask nothing else:
 * {@code /panels/funnel-by-stage.json?asOf=2015-03-31}, with the parameters of its picture. Whoever may read may have it.
 */
@RestController
class PanelDocuments {

    private final Store store;
    private final DrawnPanels panels;
    private final Fingerprint fingerprint;
    private final Clock clock;

    PanelDocuments(Store store, DrawnPanels panels, Fingerprint fingerprint, Clock clock) {
        this.store = store;
        this.panels = panels;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    @GetMapping("/panels/{panel:[\\w-]+}.json")
    ResponseEntity<?> document(
            @PathVariable String panel,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var locale = DrawnPanels.language(parameters);
        try {
            var asOf = PanelTimes.day(parameters.get("asOf"));
            var knownAt = PanelTimes.moment(parameters.get("knownAt"), clock.instant());
            var variables = DrawnPanels.variables(parameters);
            panels.checkVariables(panel, variables, knownAt);
            var key = fingerprint.of(
                    fingerprint.state(), "JSON " + new PanelReference(panel, variables) + asOf + knownAt, locale);
            if (known != null && known.contains(key)) {
                return FileAnswers.revalidated(ResponseEntity.status(HttpStatus.NOT_MODIFIED), key)
                        .build();
            }
            return panels.find(panel, variables, asOf, knownAt, locale)
                    .<ResponseEntity<?>>map(found -> FileAnswers.revalidated(ResponseEntity.ok(), key)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(told(found)))
                    .orElseGet(() -> FileAnswers.refused(
                            HttpStatus.NOT_FOUND, DrawnPanels.none(panel).in(locale)));
        } catch (WrongVariable wrong) {
            return FileAnswers.refused(HttpStatus.BAD_REQUEST, wrong.sentence().in(locale));
        }
    }

    private Map<String, Object> told(DrawnPanel panel) {
        var about = new LinkedHashMap<String, Object>();
        about.put("demonstration", store.holdsDemonstration());
        about.put("revision", panel.revision());
        return Map.of("about", about, "panel", panel);
    }
}
