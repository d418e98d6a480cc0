package org.zhaoshang.panels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** Frames ask for the same again and again. */
    private final Cache<String, DrawnPanel> given =
            Caffeine.newBuilder().maximumSize(300).build();

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
            var state = fingerprint.state();
            var key = fingerprint.of(state, "JSON " + new PanelReference(panel, variables) + asOf + knownAt, locale);
            if (known != null && known.contains(key)) {
                return FileAnswers.revalidated(ResponseEntity.status(HttpStatus.NOT_MODIFIED), key)
                        .build();
            }
            return shown(key, state, () -> panels.find(panel, variables, asOf, knownAt, locale))
                    .<ResponseEntity<?>>map(found -> FileAnswers.revalidated(ResponseEntity.ok(), key)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(told(found)))
                    .orElseGet(() -> FileAnswers.refused(
                            HttpStatus.NOT_FOUND, DrawnPanels.none(panel).in(locale)));
        } catch (WrongVariable wrong) {
            return FileAnswers.refused(HttpStatus.BAD_REQUEST, wrong.sentence().in(locale));
        }
    }

    /** Kept where it is of one state of the records, and did not fail. */
    private Optional<DrawnPanel> shown(String key, String state, Supplier<Optional<DrawnPanel>> find) {
        var known = given.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = find.get();
        found.filter(panel -> panel.data().problem() == null && state.equals(fingerprint.state()))
                .ifPresent(panel -> given.put(key, panel));
        return found;
    }

    private Map<String, Object> told(DrawnPanel panel) {
        var about = new LinkedHashMap<String, Object>();
        about.put("demonstration", store.holdsDemonstration());
        about.put("revision", panel.revision());
        return Map.of("about", about, "panel", panel);
    }
}
