package org.zhaoshang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Sheets of a SpreadsheetML workbook. Of a formula its remembered value counts, as the office saw it. */
final class XlsxFile {

    private static final long MOST_BYTES = 300L << 20;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465); // 9999-12-31
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private XlsxFile() {}

    static List<Sheet> sheets(byte[] content) throws UnreadableFile {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                var hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                sheets.add(new Sheet(sheet.getName(), hidden, false, hidden ? List.of() : rows(workbook, sheet)));
            }
            return sheets;
        } catch (IOException | RuntimeException e) { // the reader reports a bad part with whatever it stumbled over
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static List<Sheet.Row> rows(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet)
            throws IOException, UnreadableFile {
        var rows = new ArrayList<Sheet.Row>();
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
                var cells = new TreeMap<Integer, Cell>();
                for (var source : row) {
                    var cell = source == null ? null : cell(workbook, source);
                    if (cell != null) {
                        cells.put(source.getColumnIndex(), cell);
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new Sheet.Row(row.getRowNum(), cells));
                }
                if (rows.size() > Sheet.MOST_ROWS) {
                    throw new UnreadableFile(Complaints.TOO_LARGE);
                }
            }
        }
        return rows;
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
     * A small file can unpack to a huge one; it is measured before it is held in memory. By its directory, as the reader
     * goes by it: not every writer's entries can be read as a stream.
     */
    private static void refuseBomb(byte[] content) throws UnreadableFile {
        var total = 0L;
        var buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES) {
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
