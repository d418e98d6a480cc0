package org.zhaoshang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** An uploaded file, kept on disk; what it is shows in its first bytes, whatever it is called. */
record LedgerFile(String name, Path path) {

    private static final int LONGEST_MARK = 8;

    OpenFile open() throws UnreadableFile {
        var start = start();
        if (start.length == 0) {
            throw new UnreadableFile(Complaints.EMPTY_FILE);
        }
        var mark = Arrays.copyOf(start, LONGEST_MARK);
        if (ReadableWorkbook.isOLE2Header(mark)) {
            throw new UnreadableFile(Complaints.OLD_WORKBOOK);
        }
        return ReadableWorkbook.isOOXMLZipHeader(mark)
                ? XlsxFile.open(path)
                : new OpenFile(List.of(CsvFile.sheet(baseName(), path)), () -> {});
    }

    boolean isWorkbook() throws UnreadableFile {
        return ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(start(), LONGEST_MARK));
    }

    /** A CSV file has no sheets; its problems are told under its own name. */
    String baseName() {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private byte[] start() throws UnreadableFile {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LONGEST_MARK);
        } catch (IOException e) {
            throw new UnreadableFile(Complaints.UNREADABLE, e);
        }
    }
}
