package org.zhaoshang.decks;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhaoshang.panels.PanelReference;

/**
 * What a chart of a deck remembers of where it comes from (标记), so that it can be given new numbers. It is written as a
 * panel's address is, twice: as the name of its shape, which every program keeps, and as the last line of its alternative
 * text, for where somebody calls it otherwise.
 *
 * @param parameters of the address: the day, the moment, the language, values of variables
 * @param series how many it has
 * @param names a hash of what they were called: where it differs, somebody calls them otherwise
 */
record Mark(String panel, Map<String, String> parameters, int series, String names, long revision) {

    static final String DAY = "asOf";
    static final String MOMENT = "knownAt";

    private static final Pattern WRITTEN = Pattern.compile(
            "zhaoshang ([a-z][a-z0-9-]{1,63}\\?\\S{0,2000}) series=(\\d{1,3})\\.([0-9a-f]{8}) revision=(\\d{1,18})\\s*$");

    Mark {
        parameters = new TreeMap<>(parameters);
    }

    String written() {
        var address = new PanelReference(panel, parameters).toString();
        return "zhaoshang %s series=%d.%s revision=%d"
                .formatted(address.contains("?") ? address : address + "?", series, names, revision);
    }

    /** Behind whatever else is said; empty where there is none that can be understood. */
    static Optional<Mark> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.find()) {
            return Optional.empty();
        }
        var reference = PanelReference.of(Objects.requireNonNull(written.group(1)));
        return Optional.of(new Mark(
                reference.id(),
                reference.variables(),
                Integer.parseInt(written.group(2)),
                Objects.requireNonNull(written.group(3)),
                Long.parseLong(written.group(4))));
    }

    /** Whether it shows for ever what it showed at the meeting. */
    boolean pinned() {
        return parameters.containsKey(DAY) && parameters.containsKey(MOMENT);
    }

    Mark asOf(String day) {
        var others = new TreeMap<>(parameters);
        others.put(DAY, day);
        return new Mark(panel, others, series, names, revision);
    }

    /** Of which panel, with which values; the day may be another. */
    String subject() {
        var values = new TreeMap<>(parameters);
        values.remove(DAY);
        values.remove(MOMENT);
        return new PanelReference(panel, values).toString();
    }

    static String hash(Iterable<String> words) {
        return "%08x".formatted(String.join("\n", words).hashCode());
    }
}
