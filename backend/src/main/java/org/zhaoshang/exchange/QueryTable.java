package org.zhaoshang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a query's answers as a table: nested fields become columns named by their paths. A list within a row is
 * one column, unless a column is wanted that is a part of it: {@code keys.0.label}. The rows are kept on disk until all
 * columns are known, since a later page may have more of them.
 */
final class QueryTable implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Path spool;
    private final Set<String> wantedPaths;
    private final Set<String> paths = new LinkedHashSet<>();

    /**
     * @param wantedPaths the columns; where none are given, those that the rows have
     */
    QueryTable(Set<String> wantedPaths) throws IOException {
        this.wantedPaths = wantedPaths;
        spool = Files.createTempFile("zhaoshang-export", ".tmp");
    }

    void add(List<?> rows) throws IOException {
        try (var out = Files.newBufferedWriter(spool, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
            for (var row : rows) {
                var flat = new LinkedHashMap<String, Object>();
                flatten("", row, flat);
                for (var path : wantedPaths) {
                    if (!flat.containsKey(path)) {
                        flatten(path, part(row, path), flat);
                    }
                }
                paths.addAll(flat.keySet());
                out.write(JSON.writeValueAsString(flat));
                out.write('\n');
            }
        }
    }

    /**
     * @param wanted the columns and their headers, an empty one where the header of its path will do; where none are
     *     given, all of them
     * @param header the header of a path
     */
    TableFile.Source table(String name, Map<String, String> wanted, Function<String, String> header) {
        var columns = new ArrayList<>(wanted.isEmpty() ? paths : wanted.keySet());
        var headers = new ArrayList<String>();
        for (var path : columns) {
            var given = wanted.get(path);
            headers.add(given == null || given.isEmpty() ? header.apply(path) : given);
        }
        return new TableFile.Source(name, headers, writer -> {
            try (var in = Files.newBufferedReader(spool, StandardCharsets.UTF_8)) {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    Map<?, ?> row = JSON.readValue(line, Map.class);
                    var cells = new ArrayList<@Nullable Object>();
                    for (var path : columns) {
                        cells.add(row.get(path));
                    }
                    writer.row(cells);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(spool);
    }

    private static void flatten(String path, @Nullable Object value, Map<String, Object> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, nested) -> flatten(path.isEmpty() ? name.toString() : path + "." + name, nested, flat));
        } else if (value instanceof List<?> list) {
            flat.put(path.isEmpty() ? "value" : path, list(list));
        } else if (value instanceof Number || value instanceof Boolean) {
            flat.put(path.isEmpty() ? "value" : path, value);
        } else {
            flat.put(path.isEmpty() ? "value" : path, value == null ? "" : value.toString());
        }
    }

    /** What is at a path, numbers being places in lists; null where nothing is. */
    private static @Nullable Object part(@Nullable Object row, String path) {
        var value = row;
        for (var name : path.split("\\.")) {
            if (value instanceof List<?> list) {
                value = name.matches("\\d{1,6}") && Integer.parseInt(name) < list.size()
                        ? list.get(Integer.parseInt(name))
                        : null;
            } else {
                value = value instanceof Map<?, ?> map ? map.get(name) : null;
            }
        }
        return value;
    }

    /** Words are put beside each other; anything richer stays JSON. */
    private static String list(List<?> list) {
        return list.stream().allMatch(item -> item instanceof String)
                ? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : JSON.writeValueAsString(list);
    }
}
