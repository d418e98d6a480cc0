package org.zhaoshang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Ledger files made on the spot. */
final class Files {

    static final Object[] PROJECT_HEADER = {"项目编号", "项目名称", "性质", "2+X产业", "总投资(亿元)", "签约", "开工", "当前阶段", "协议类型"};
    static final Object[] ARRIVAL_HEADER = {"流水号", "项目编号", "到账日期", "金额(万元)", "金额(万美元)", "资金来源"};
    static final Object[] TARGET_HEADER = {"指标", "单位", "全年目标", "下达单位", "说明"};

    private Files() {}

    static LedgerFile file(String name, byte[] content) {
        try {
            var path = java.nio.file.Files.createTempFile("zhaoshang-test", ".tmp");
            path.toFile().deleteOnExit();
            return new LedgerFile(name, java.nio.file.Files.write(path, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] content(LedgerFile file) {
        try {
            return java.nio.file.Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LedgerFile ledger2015() {
        try (var in = Objects.requireNonNull(Files.class.getResourceAsStream("/exchange/ledger-2015.xlsx"))) {
            return file("ledger-2015.xlsx", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LedgerFile csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static LedgerFile csv(String text, Charset charset) {
        return file("台账.csv", text.getBytes(charset));
    }

    /** A sheet of projects under the usual header: it is in row 1, the first project in row 2. */
    static LedgerFile projects(Object[]... rows) {
        return workbook(sheet("项目台账", PROJECT_HEADER, rows));
    }

    static NamedRows sheet(String name, Object[] header, Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = header;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return new NamedRows(name, all);
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    static LedgerFile workbook(NamedRows... sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            for (var sheet : sheets) {
                var target = workbook.newWorksheet(sheet.name());
                for (var row = 0; row < sheet.rows().length; row++) {
                    for (var column = 0; column < sheet.rows()[row].length; column++) {
                        write(target, row, column, sheet.rows()[row][column]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("book.xlsx", out.toByteArray());
    }

    /** The same workbook with something in its sheets' markup replaced. */
    static LedgerFile replaced(LedgerFile file, String markup, String replacement) {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setPath(file.path()).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write(content.replace(markup, replacement).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(file.name(), out.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            // the writer leaves the escaping of the quotation marks to us
            sheet.style(row, column)
                    .format("yyyy\"年\"m\"月\"d\"日\"".replace("\"", "&quot;"))
                    .set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.text());
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** A sheet to be. */
    record NamedRows(String name, Object[][] rows) {}

    /** A formula to be. */
    record Formula(String text) {}
}
