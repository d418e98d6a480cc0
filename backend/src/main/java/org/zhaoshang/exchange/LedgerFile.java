package org.zhaoshang.exchange;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** An uploaded file; what it is shows in its first bytes, whatever it is called. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record LedgerFile(String name, byte[] content) {

    private static final int LONGEST_MARK = 8;

    List<Sheet> sheets() throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile(Complaints.EMPTY_FILE);
        }
        var start = Arrays.copyOf(content, LONGEST_MARK);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new UnreadableFile(Complaints.OLD_WORKBOOK);
        }
        return ReadableWorkbook.isOOXMLZipHeader(start)
                ? XlsxFile.sheets(content)
                : List.of(CsvFile.sheet(baseName(), content));
    }

    /** A CSV file has no sheets; its problems are told under its own name. */
    private String baseName() {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
