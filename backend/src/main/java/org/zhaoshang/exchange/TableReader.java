package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes tables of sheets, or tells why it cannot. */
final class TableReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?=年)");

    private final Vocabulary vocabulary;
    private final RowFilter filter;
    private final Problems problems;
    private final Progress progress;

    TableReader(Vocabulary vocabulary, Problems problems, Progress progress) {
        this.progress = progress;
        this.vocabulary = vocabulary;
        this.filter = new RowFilter(vocabulary);
        this.problems = problems;
    }

    List<Table> tables(List<Sheet> sheets) throws UnreadableFile {
        var tables = new ArrayList<Table>();
        var strangers = new ArrayList<Sheet>();
        var known = 0;
        for (var sheet : sheets) {
            if (vocabulary.sheetsOfNotes().contains(Wording.key(sheet.name()))) {
                continue;
            }
            if (sheet.hidden()) {
                problems.warning(sheet.name(), null, null, null, Complaints.HIDDEN_SHEET);
                continue;
            }
            var header = new HeaderSearch(vocabulary).find(sheet);
            if (header == null) {
                strangers.add(sheet);
            } else {
                known++;
                var table = table(sheet, header);
                if (table != null) {
                    tables.add(table);
                }
            }
        }
        tellStrangers(strangers, known);
        return tables;
    }

    private void tellStrangers(List<Sheet> strangers, int known) {
        for (var sheet : strangers) {
            if (known == 0) {
                problems.error(sheet.name(), null, null, null, Complaints.noHeader(vocabulary.tables()));
            } else if (!sheet.isEmpty()) {
                problems.warning(sheet.name(), null, null, null, Complaints.SKIPPED_SHEET);
            }
        }
        if (strangers.isEmpty() && known == 0) {
            problems.error("", null, null, null, Complaints.noHeader(vocabulary.tables()));
        }
    }

    private @Nullable Table table(Sheet sheet, Header header) throws UnreadableFile {
        var headerRow = sheet.head().get(header.place()).number();
        var complete = refuseMissing(sheet, header, headerRow);
        var unambiguous = refuseRepeated(sheet, header, headerRow);
        if (!complete || !unambiguous) {
            return null;
        }
        var above = sheet.head().subList(0, header.place());
        var lastOfHeader =
                sheet.head().get(header.place() + header.height() - 1).number();
        Table.Rows rows = reader -> sheet.rows().each(row -> {
            if (row.number() > lastOfHeader && filter.isRecord(row, header.columns())) {
                reader.read(row);
            }
            return true;
        });
        var filled = new TreeSet<Integer>();
        var size = new AtomicInteger();
        rows.each(row -> {
            filled.addAll(row.cells().keySet());
            size.incrementAndGet();
            progress.counted(1);
        });
        tellNameless(sheet, header, headerRow, filled);
        return new Table(
                header.kind(),
                sheet,
                headerRow,
                header.columns(),
                unit(above),
                year(above, sheet),
                filled,
                size.get(),
                rows);
    }

    private boolean refuseMissing(Sheet sheet, Header header, int headerRow) {
        var words = vocabulary.table(header.kind());
        for (var field : header.missing()) {
            var nearest = nearest(header, words.name(field));
            problems.error(
                    sheet.name(),
                    headerRow,
                    nearest == null ? words.name(field) : nearest.label(),
                    null,
                    Complaints.missingColumn(words, field, nearest));
        }
        return header.isComplete();
    }

    private boolean refuseRepeated(Sheet sheet, Header header, int headerRow) {
        Map<Field, Column> seen = new EnumMap<>(Field.class);
        Set<List<String>> paths = new HashSet<>();
        var sound = true;
        for (var column : header.columns()) {
            var field = column.field();
            var first = field == null ? null : seen.putIfAbsent(field, column);
            if (field != null && first != null && !field.mayRepeat()) {
                problems.error(sheet.name(), headerRow, column, Complaints.repeatedColumn(first.label()));
                sound = false;
            }
            if (column.isAttribute() && !paths.add(column.path())) {
                problems.error(sheet.name(), headerRow, column, Complaints.repeatedColumn(column.label()));
                sound = false;
            }
        }
        return sound;
    }

    private void tellNameless(Sheet sheet, Header header, int headerRow, Set<Integer> filled) {
        var named = header.columns().stream().map(Column::index).collect(Collectors.toSet());
        filled.stream()
                .sorted()
                .filter(column -> !named.contains(column))
                .forEach(column -> problems.warning(
                        sheet.name(), headerRow, Sheet.letters(column), null, Complaints.NAMELESS_COLUMN));
    }

    /** The header that may have been meant: most of the wanted one's characters are in it. */
    private @Nullable Column nearest(Header header, String wanted) {
        Column nearest = null;
        var most = wanted.length() / 2;
        for (var column : header.columns()) {
            var shared = (int) wanted.chars()
                    .filter(character -> column.label().indexOf(character) >= 0)
                    .count();
            if (column.field() == null && shared > most) {
                nearest = column;
                most = shared;
            }
        }
        return nearest;
    }

    private @Nullable AmountUnit unit(List<Sheet.Row> above) {
        var pattern = Pattern.compile("单位:?\\(?(" + vocabulary.unitWords() + ")");
        for (var row : above) {
            for (var cell : row.cells().values()) {
                var matcher = pattern.matcher(cell.key());
                if (matcher.find()) {
                    return vocabulary.unit(matcher.group(1));
                }
                var bare = HeaderCell.isBracketed(cell.text()) ? HeaderCell.bareUnit(cell.text(), vocabulary) : null;
                if (bare != null) {
                    return bare;
                }
            }
        }
        return null;
    }

    private static @Nullable Integer year(List<Sheet.Row> above, Sheet sheet) {
        var title = above.stream()
                .flatMap(row -> row.cells().values().stream())
                .map(Cell::key)
                .collect(Collectors.joining(" "));
        var matcher = YEAR.matcher(title + " " + Wording.key(sheet.name()));
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
