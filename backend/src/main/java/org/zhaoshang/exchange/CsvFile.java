package org.zhaoshang.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table as text: in UTF-8, or else in GB18030, in which Excel on a Chinese Windows saves it. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");
    private static final int LINES_TO_GUESS_BY = 20;

    private CsvFile() {}

    static Sheet sheet(String name, Path path) throws UnreadableFile {
        var charset = charset(path);
        var delimiter = delimiter(start(path, charset));
        return Sheet.of(name, true, reader -> each(path, charset, delimiter, reader));
    }

    private static void each(Path path, Charset charset, char delimiter, Sheet.Reader reader) throws UnreadableFile {
        // empty lines count, so that a row's number is the one that Excel shows
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(reader(path, charset), format)) {
            var lines = parser.iterator();
            for (var line = next(lines); line != null; line = next(lines)) {
                if (line.getRecordNumber() > Sheet.MOST_ROWS) {
                    throw new UnreadableFile(Complaints.TOO_LARGE);
                }
                var row = row(line);
                if (!row.cells().isEmpty() && !reader.read(row)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> lines) throws UnreadableFile {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(Complaints.BAD_QUOTES, e);
        }
    }

    private static Sheet.Row row(CSVRecord line) {
        var cells = new TreeMap<Integer, Cell>();
        for (var column = 0; column < line.size(); column++) {
            var text = CsvText.read(line.get(column));
            if (!text.isBlank()) {
                cells.put(column, Cell.of(text));
            }
        }
        return new Sheet.Row((int) line.getRecordNumber(), cells);
    }

    private static Charset charset(Path path) throws UnreadableFile {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
            if ((charset != StandardCharsets.UTF_16 || isTwoBytes(path)) && isText(path, charset)) {
                return charset;
            }
        }
        throw new UnreadableFile(Complaints.UNREADABLE);
    }

    private static boolean isTwoBytes(Path path) throws UnreadableFile {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 0xFF && in.read() == 0xFE;
        } catch (IOException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    /** All of it, before any of it is believed. */
    private static boolean isText(Path path, Charset charset) throws UnreadableFile {
        var buffer = new char[1 << 13];
        var blank = true;
        try (var in = reader(path, charset)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var text = new String(buffer, 0, read);
                if (BINARY.matcher(text).find()) {
                    throw new UnreadableFile(Complaints.UNREADABLE);
                }
                blank &= text.isBlank();
            }
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
        if (blank) {
            throw new UnreadableFile(Complaints.EMPTY_FILE);
        }
        return true;
    }

    /** Strictly: a decoder that replaces what it cannot read would turn names into question marks. */
    private static Reader reader(Path path, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static String start(Path path, Charset charset) throws UnreadableFile {
        try (var in = new BufferedReader(reader(path, charset))) {
            return in.lines().limit(LINES_TO_GUESS_BY).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }

    private static char delimiter(String text) {
        var counts = new int[3];
        text.lines().forEach(line -> {
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
