package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a table's header below the title, the unit and whatever else an office writes above it. */
record HeaderSearch(Vocabulary vocabulary) {

    private static final int DEEPEST = 30;
    private static final int FEWEST_COLUMNS = 2;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,.]*%?");

    /** The likeliest header; null where no row makes sense as one. */
    @Nullable
    Header find(Sheet sheet) {
        Header best = null;
        for (var place = 0; place < Math.min(DEEPEST, sheet.head().size()); place++) {
            for (var height = 1; height <= 2; height++) {
                for (var header : read(sheet, place, height)) {
                    best = header.isBetterThan(best) ? header : best;
                }
            }
        }
        return best == null || best.found() < FEWEST_COLUMNS ? null : best;
    }

    /** A row, or two, as the header of every kind of table that it could be. */
    private List<Header> read(Sheet sheet, int place, int height) {
        var upper = sheet.head().get(place);
        var lower = height == 1 || place + 1 >= sheet.head().size()
                ? null
                : sheet.head().get(place + 1);
        if (height == 2 && (lower == null || !isWords(lower))) {
            return List.of();
        }
        var cells = cells(upper, lower);
        var headers = new ArrayList<Header>();
        for (var kind : TableKind.values()) {
            var words = vocabulary.table(kind);
            if (lower == null || isLowerRow(words, upper, lower)) {
                var columns = new ArrayList<Column>();
                cells.forEach((index, cell) -> columns.add(column(words, index, cell)));
                headers.add(Header.of(kind, words, place, height, columns));
            }
        }
        return headers;
    }

    private static boolean isWords(Sheet.Row row) {
        return row.cells().values().stream()
                .noneMatch(cell -> cell.number() != null
                        || cell.day() != null
                        || NUMBER.matcher(Wording.compact(cell.text())).matches());
    }

    /** The lower row of a header names parts of a group or units; anything else is a record already. */
    private boolean isLowerRow(TableWords words, Sheet.Row upper, Sheet.Row lower) {
        for (var entry : lower.cells().entrySet()) {
            var column = entry.getKey();
            var text = entry.getValue().text();
            var above = upper.cell(column);
            var spans = !upper.cells().containsKey(column + 1) && lower.cells().containsKey(column + 1);
            if (above != null && !spans && !isBareUnit(text)) {
                var joined = HeaderCell.of(above.text(), text, vocabulary);
                if (joined.field(words) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private SortedMap<Integer, HeaderCell> cells(Sheet.Row upper, Sheet.@Nullable Row lower) {
        var indexes = new TreeSet<>(upper.cells().keySet());
        if (lower != null) {
            indexes.addAll(lower.cells().keySet());
        }
        var cells = new TreeMap<Integer, HeaderCell>();
        String group = null;
        for (var index : indexes) {
            var top = text(upper, index);
            var part = lower == null ? null : text(lower, index);
            group = top == null ? group : top;
            cells.put(index, header(group, top, part));
        }
        return cells;
    }

    private HeaderCell header(@Nullable String group, @Nullable String top, @Nullable String part) {
        if (part == null) {
            return HeaderCell.of(top == null ? "" : top, null, vocabulary);
        }
        if (top != null && isBareUnit(part)) {
            return HeaderCell.withUnitBelow(top, part, vocabulary);
        }
        return group == null ? HeaderCell.of(part, null, vocabulary) : HeaderCell.of(group, part, vocabulary);
    }

    private Column column(TableWords words, int index, HeaderCell header) {
        var label = Sheet.letters(index) + " " + header.shown();
        var field = header.field(words);
        var path = field == null && !header.isIgnored(words) ? header.path(words) : List.<String>of();
        return new Column(index, label, field, path, header.unit());
    }

    private boolean isBareUnit(String text) {
        return HeaderCell.bareUnit(text, vocabulary) != null || HeaderCell.isBracketed(text);
    }

    private static @Nullable String text(Sheet.Row row, int column) {
        var cell = row.cell(column);
        return cell == null ? null : cell.text();
    }
}
