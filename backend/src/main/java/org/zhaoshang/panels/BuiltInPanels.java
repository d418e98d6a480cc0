package org.zhaoshang.panels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhaoshang.ledger.Pinboard.Place;
import org.zhaoshang.ledger.Pinboard.Size;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.store.RecordDocument;

/** The panels that come with the application, kept as data in the shape in which saved ones are stored. */
@Component
class BuiltInPanels {

    private static final String PLACE = "/panels/built-in.yaml";
    private static final String PINNED = "pinned";

    private static final String DRAWING = "drawing";
    private static final String SUBJECT = "subject";

    private final List<BuiltInPanel> panels = new ArrayList<>();
    private final List<Place> pinned = new ArrayList<>();

    BuiltInPanels() {
        for (var document : read()) {
            var isPinned = Boolean.TRUE.equals(document.remove(PINNED));
            var drawing = (String) document.remove(DRAWING);
            var subject = (String) document.remove(SUBJECT);
            var panel = (SavedPanel) RecordDocument.read(RecordDocument.kind(SavedPanel.class), document);
            panels.add(new BuiltInPanel(panel, drawing == null ? null : Drawing.valueOf(drawing), subject));
            if (isPinned) {
                pinned.add(new Place(panel.code(), Size.MEDIUM));
            }
        }
    }

    List<BuiltInPanel> all() {
        return panels;
    }

    /** What the board shows until somebody arranges it. */
    List<Place> pinned() {
        return List.copyOf(pinned);
    }

    Optional<BuiltInPanel> find(String id) {
        return panels.stream().filter(each -> each.panel().code().equals(id)).findFirst();
    }

    private static List<Map<String, Object>> read() {
        try (var in = Objects.requireNonNull(BuiltInPanels.class.getResourceAsStream(PLACE), PLACE)) {
            List<Map<String, Object>> documents = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return documents.stream()
                    .<Map<String, Object>>map(LinkedHashMap::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
