package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhaoshang.shared.Text;

/** A part of a data file of words. A word that means two things at once is a mistake of the file. */
record VocabularyFile(Map<String, Object> content) {

    static VocabularyFile read(String path) {
        try (var in = VocabularyFile.class.getResourceAsStream(path)) {
            return new VocabularyFile(asMap(new Yaml(new SafeConstructor(new LoaderOptions())).load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VocabularyFile nested(String name) {
        var value = content.get(name);
        return new VocabularyFile(value == null ? Map.of() : asMap(value));
    }

    Set<String> names() {
        return content.keySet();
    }

    @Nullable
    String text(String name) {
        var value = content.get(name);
        return value == null ? null : value.toString();
    }

    List<String> words(String name) {
        return content.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(content.get(name));
    }

    List<List<String>> rows(String name) {
        return content.get(name) instanceof List<?> rows
                ? rows.stream()
                        .map(row ->
                                ((List<?>) row).stream().map(String::valueOf).toList())
                        .toList()
                : List.of();
    }

    Set<String> keys(String name) {
        return words(name).stream().map(Wording::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    <E extends Enum<E>> Choice<E> choice(String name, Class<E> type) {
        var words = nested(name);
        var values = new LinkedHashMap<String, E>();
        words.names().forEach(value -> values.put(value, Enum.valueOf(type, value)));
        return words.choice(name, values);
    }

    <E> Choice<E> choice(String where, Map<String, E> values) {
        var byKey = new HashMap<String, E>();
        values.forEach((name, value) -> keys(name).forEach(key -> {
            if (byKey.put(key, value) != null) {
                throw new IllegalArgumentException("%s: %s means two things".formatted(where, key));
            }
        }));
        var shown = values.keySet().stream()
                .map(name -> words(name).stream().findFirst().orElse(name))
                .collect(Collectors.joining("、"));
        return new Choice<>(Map.copyOf(byKey), shown);
    }

    /** The words for codes as the store writes them. */
    CodeWords codes(String name) {
        var words = nested(name);
        var codes = new LinkedHashMap<String, String>();
        words.names().forEach(code -> codes.put(code, code));
        var labels = new LinkedHashMap<String, Text>();
        words.names().forEach(code -> labels.put(code, words.label(code)));
        return new CodeWords(words.choice(name, codes), labels);
    }

    /** The first word is the Chinese one; the English one is the last that has no Chinese in it. */
    private Text label(String name) {
        var words = words(name);
        var english = words.stream().filter(word -> word.matches("[ -~]+")).reduce((before, after) -> after);
        return new Text(words.get(0), english.orElse(words.get(0)));
    }

    <E extends Enum<E>> Map<E, Set<String>> keysBy(String name, Class<E> type) {
        var keys = new EnumMap<E, Set<String>>(type);
        var nested = nested(name);
        nested.names().forEach(value -> keys.put(Enum.valueOf(type, value), nested.keys(value)));
        return keys;
    }

    @SuppressWarnings("unchecked") // keys of the file are text
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
