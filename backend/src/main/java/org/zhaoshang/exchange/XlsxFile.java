package org.zhaoshang.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Sheets of a SpreadsheetML workbook. Of a formula its remembered value counts, as the office saw it. */
final class XlsxFile {

    private static final long MOST_BYTES = 800L << 20;
    private static final long MOST_BYTES_OF_STRINGS = 200L << 20;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465); // 9999-12-31
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private XlsxFile() {}

    static OpenFile open(Path path) throws UnreadableFile {
        refuseBomb(path);
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            try {
                return new OpenFile(sheets(workbook), workbook);
            } catch (UnreadableFile | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) { // the reader reports a bad part with whatever it stumbled over
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static List<Sheet> sheets(ReadableWorkbook workbook) throws UnreadableFile {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : workbook.getSheets().toList()) {
            sheets.add(
                    sheet.getVisibility() == SheetVisibility.VISIBLE
                            ? Sheet.of(sheet.getName(), false, reader -> each(workbook, sheet, reader))
                            : Sheet.hidden(sheet.getName()));
        }
        return sheets;
    }

    private static void each(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet, Sheet.Reader reader)
            throws UnreadableFile {
        try (var stream = rows(sheet)) {
            var rows = stream.iterator();
            var count = 0;
            for (var row = next(rows); row != null; row = next(rows)) {
                if (++count > Sheet.MOST_ROWS) {
                    throw new UnreadableFile(Complaints.TOO_LARGE);
                }
                var cells = cells(workbook, row);
                if (!cells.isEmpty() && !reader.read(new Sheet.Row(row.getRowNum(), cells))) {
                    return;
                }
            }
        }
    }

    private static Stream<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws UnreadableFile {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static @Nullable Row next(Iterator<Row> rows) throws UnreadableFile {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static SortedMap<Integer, Cell> cells(ReadableWorkbook workbook, Row row) throws UnreadableFile {
        var cells = new TreeMap<Integer, Cell>();
        try {
            for (var source : row) {
                var cell = source == null ? null : cell(workbook, source);
                if (cell != null) {
                    cells.put(source.getColumnIndex(), cell);
                }
            }
        } catch (RuntimeException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
        return cells;
    }

    private static @Nullable Cell cell(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Cell cell) {
        var value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return Cell.broken(String.valueOf(cell.getRawValue()));
        }
        if (value instanceof BigDecimal number) {
            return isDay(cell, number) ? Cell.of(day(workbook, number)) : Cell.of(number);
        }
        if (value instanceof Boolean flag) {
            return Cell.of(flag ? "TRUE" : "FALSE");
        }
        var text = value == null ? "" : value.toString();
        if (text.startsWith("#") && cell.getType() == CellType.FORMULA && text.endsWith("!")) {
            return Cell.broken(text);
        }
        return text.isBlank() ? null : Cell.of(text);
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        return number.signum() > 0 && number.compareTo(LAST_SERIAL) <= 0 && hasDayFormat(cell);
    }

    private static boolean hasDayFormat(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true; // the built-in ones, those of Chinese Excel among them
        }
        var format = cell.getDataFormatString();
        return format != null
                && (id == null || id >= 50)
                && LITERALS.matcher(format).replaceAll("").matches("(?is).*[yd].*");
    }

    private static LocalDate day(ReadableWorkbook workbook, BigDecimal serial) {
        return (workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900).plusDays(serial.longValue());
    }

    /**
     * A small file can unpack to a huge one; it is measured before it is read. By its directory, as the reader goes by
     * it: not every writer's entries can be read as a stream. The shared strings are the part that is held in memory.
     */
    private static void refuseBomb(Path path) throws UnreadableFile {
        var total = 0L;
        var buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder().setPath(path).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var most = entry.getName().endsWith("sharedStrings.xml") ? MOST_BYTES_OF_STRINGS : MOST_BYTES;
                var before = total;
                try (var in = zip.getInputStream(entry)) {
                    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES || total - before > most) {
                            throw new UnreadableFile(Complaints.TOO_LARGE);
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }
}
