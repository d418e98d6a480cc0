package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel;

/**
 * A panel as of a day.
 *
 * @param drawing how the board's pages draw it; null where it is drawn as its chart says
 * @param subject the path from the answer to what the panel is of; null where its title says that
 * @param given values for variables of its query, which go before its own
 * @param place on the board that all see, 1 for the first; null where it is not on it
 * @param knownAt the moment that was asked for; null for what is known now
 */
record PanelView(
        SavedPanel panel,
        boolean builtIn,
        @Nullable Drawing drawing,
        @Nullable String subject,
        Map<String, ?> given,
        @Nullable Integer place,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    PanelView with(Map<String, ?> more) {
        var both = new LinkedHashMap<String, Object>(given);
        both.putAll(more);
        return new PanelView(panel, builtIn, drawing, subject, both, place, asOf, knownAt);
    }

    /** All values as they were put in. */
    Map<String, @Nullable Object> variables() {
        var variables = new LinkedHashMap<>(Variables.read(panel.variables()));
        variables.putAll(given);
        return variables;
    }

    /** As an address has it. */
    PanelReference reference() {
        var texts = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> texts.put(name, value instanceof String text ? text : Variables.text(value)));
        return new PanelReference(panel.code(), texts);
    }
}
