package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/**
 * A file as it came, with what is wrong marked in it: a workbook keeps all it has, a CSV file becomes one. A file too
 * large to be held as a whole is answered by a list of what is wrong, which says so.
 */
final class MarkedFile {

    private static final long MOST_UNPACKED = 48L << 20;
    private static final long MOST_CSV = 6L << 20;
    private static final Text LIST = new Text("问题清单", "Problems");
    private static final Text WHY = new Text(
            "文件过大或无法打开，没有在原表上标注；问题所在的行和列如下，请在原文件中修改后再导入",
            "The file is too large, or cannot be opened, to be marked; mend these rows and columns in it and import"
                    + " again");

    static {
        ZipSecureFile.setMinInflateRatio(0.001); // what it unpacks to is measured first
    }

    private MarkedFile() {}

    static void write(LedgerFile file, List<Problem> problems, Locale locale, OutputStream out) throws IOException {
        try (var workbook = open(file)) {
            if (workbook != null) {
                new Marks(workbook, locale).put(problems);
                workbook.write(out);
                return;
            }
        }
        TableFile.xlsx(out, List.of(list(problems, locale)));
    }

    private static @Nullable XSSFWorkbook open(LedgerFile file) {
        try {
            if (!file.isWorkbook()) {
                return file.path().toFile().length() > MOST_CSV ? null : fromCsv(file);
            }
            return unpacked(file) > MOST_UNPACKED ? null : inMemory(file);
        } catch (UnreadableFile | IOException | RuntimeException e) {
            return null; // the list tells why it cannot be read
        }
    }

    private static XSSFWorkbook inMemory(LedgerFile file) throws IOException {
        try (var in = Files.newInputStream(file.path())) {
            return new XSSFWorkbook(in);
        }
    }

    private static long unpacked(LedgerFile file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file.path()).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
        }
    }

    private static XSSFWorkbook fromCsv(LedgerFile file) throws UnreadableFile {
        var workbook = new XSSFWorkbook();
        try (var open = file.open()) {
            for (var source : open.sheets()) {
                var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(source.name()));
                source.rows().each(row -> {
                    var target = sheet.createRow(row.number() - 1);
                    row.cells().forEach((column, cell) -> {
                        if (isNumber(cell.text())) {
                            target.createCell(column).setCellValue(Double.parseDouble(cell.text()));
                        } else {
                            target.createCell(column).setCellValue(cell.text());
                        }
                    });
                    return true;
                });
            }
        }
        return workbook;
    }

    /** A number that a workbook would show just so, and that is no month (2015.1). */
    private static boolean isNumber(String text) {
        return Attributes.isPlainNumber(text)
                && !text.matches("(19|20)[0-9]{2}\\.[0-9]{1,2}")
                && Decimals.plain(new BigDecimal(text)).toPlainString().equals(text);
    }

    private static TableFile.Source list(List<Problem> problems, Locale locale) {
        var headers = new ArrayList<String>();
        for (var header : List.of(
                new Text("级别", "Severity"),
                new Text("工作表", "Sheet"),
                new Text("行", "Row"),
                new Text("列", "Column"),
                new Text("内容", "Value"),
                new Text("原因", "Reason"))) {
            headers.add(header.in(locale));
        }
        return new TableFile.Source(LIST.in(locale), headers, writer -> {
            writer.row(Collections.<@Nullable Object>singletonList(WHY.in(locale)));
            var bySheet = new TreeMap<String, List<Problem>>();
            problems.forEach(problem -> bySheet.computeIfAbsent(problem.sheet(), name -> new ArrayList<>())
                    .add(problem));
            for (var ofSheet : bySheet.values()) {
                for (var problem : ofSheet) {
                    var cells = new ArrayList<@Nullable Object>();
                    cells.add(Marks.severity(problem).in(locale));
                    cells.add(problem.sheet());
                    cells.add(problem.row());
                    cells.add(problem.column());
                    cells.add(problem.value());
                    cells.add(problem.message().in(locale));
                    writer.row(cells);
                }
            }
        });
    }
}
