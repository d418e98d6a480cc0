package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhaoshang.shared.Text;

/** The words for fields of answers, read from {@code exchange/field-labels.yaml}. */
public final class FieldLabels {

    private final Map<String, Text> labels;

    private FieldLabels(Map<String, Text> labels) {
        this.labels = labels;
    }

    public static FieldLabels load() {
        var file = VocabularyFile.read("/exchange/field-labels.yaml");
        return new FieldLabels(file.names().stream().collect(Collectors.toMap(name -> name, name -> {
            var words = file.words(name);
            return new Text(words.get(0), words.get(1));
        })));
    }

    /** The words of the path as a whole, or of its parts; a part that nobody knows is told as it is. */
    public String header(String path, Locale locale) {
        var whole = labels.get(path);
        if (whole != null) {
            return whole.in(locale);
        }
        var parts = new ArrayList<String>();
        for (var part : List.of(path.split("\\."))) {
            var label = labels.get(part);
            parts.add(label == null ? part : label.in(locale));
        }
        return String.join("·", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
