package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text: in UTF-8, or else in GB18030, in which Excel on a Chinese Windows saves it. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");
    private static final int LINES_TO_GUESS_BY = 20;

    private CsvFile() {}

    static Sheet sheet(String name, byte[] content) throws UnreadableFile {
        var text = decoded(content);
        if (BINARY.matcher(text).find()) {
            throw new UnreadableFile(Complaints.UNREADABLE);
        }
        if (text.isBlank()) {
            throw new UnreadableFile(Complaints.EMPTY_FILE);
        }
        // empty lines count, so that a row's number is the one that Excel shows
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Sheet.Row>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var line : parser) {
                var row = row(line);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > Sheet.MOST_ROWS) {
                    throw new UnreadableFile(Complaints.TOO_LARGE);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(Complaints.BAD_QUOTES, e);
        }
        return new Sheet(name, false, true, rows);
    }

    private static Sheet.Row row(CSVRecord line) {
        var cells = new TreeMap<Integer, Cell>();
        for (var column = 0; column < line.size(); column++) {
            var text = line.get(column);
            if (!text.isBlank()) {
                cells.put(column, Cell.of(text));
            }
        }
        return new Sheet.Row((int) line.getRecordNumber(), cells);
    }

    private static String decoded(byte[] content) throws UnreadableFile {
        var twoBytes = content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE;
        try {
            return decoded(content, twoBytes ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decoded(content, Charset.forName("GB18030"));
            } catch (CharacterCodingException e) {
                throw new UnreadableFile(Complaints.UNREADABLE, e);
            }
        }
    }

    /** Strictly: a decoder that replaces what it cannot read would turn names into question marks. */
    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        var counts = new int[3];
        text.lines().limit(LINES_TO_GUESS_BY).forEach(line -> {
            for (var i = 0; i < line.length(); i++) {
                var which = ",\t;".indexOf(line.charAt(i));
                if (which >= 0) {
                    counts[which]++;
                }
            }
        });
        return counts[1] > counts[0] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }
}
