package org.zhaoshang.decks;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Series;

/** The workbook within a chart (图表数据): a row each, its name before its numbers. */
final class ChartBook {

    static final String SHEET = "Sheet1";

    private static final int NAME_WIDTH = 28 * 256;
    private static final int NUMBER_WIDTH = 16 * 256;
    private static final String FORMULAS = "=+-@\t\r";

    private ChartBook() {}

    static XSSFWorkbook of(Chart chart) {
        var book = new XSSFWorkbook();
        var sheet = book.createSheet(SHEET);
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (var column = 1; column <= chart.series().size(); column++) {
            sheet.setColumnWidth(column, NUMBER_WIDTH);
        }
        var columns = IntStream.rangeClosed(0, chart.series().size()).boxed().toList();
        write(sheet, 0, columns, chart, true);
        var head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
        return book;
    }

    /**
     * Writes names and numbers into their columns; what else somebody keeps there stays.
     *
     * @param head the row above the first
     * @param columns that of the names, then one a series
     * @param named whether the series are called anew
     */
    static void write(Sheet sheet, int head, List<Integer> columns, Chart chart, boolean named) {
        clear(sheet, head + 1, columns);
        if (named) {
            for (var at = 0; at < chart.series().size(); at++) {
                say(
                        cell(row(sheet, head), columns.get(at + 1)),
                        chart.series().get(at).name());
            }
        }
        for (var at = 0; at < chart.labels().size(); at++) {
            var row = row(sheet, head + 1 + at);
            say(cell(row, columns.get(0)), chart.labels().get(at));
            for (var of = 0; of < chart.series().size(); of++) {
                number(row, columns.get(of + 1), chart.series().get(of), at);
            }
        }
    }

    /** Of a column, as a chart refers to it. */
    static String range(String sheet, int column, int first, int rows) {
        var letters = CellReference.convertNumToColString(column);
        var last = first + Math.max(1, rows) - 1;
        return "%s!$%s$%d:$%s$%d".formatted(sheet, letters, first + 1, letters, last + 1);
    }

    static String cell(String sheet, int column, int row) {
        return "%s!$%s$%d".formatted(sheet, CellReference.convertNumToColString(column), row + 1);
    }

    private static void clear(Sheet sheet, int first, List<Integer> columns) {
        for (var at = sheet.getLastRowNum(); at >= first; at--) {
            var row = sheet.getRow(at);
            if (row != null) {
                for (var column : columns) {
                    var cell = row.getCell(column);
                    if (cell != null) {
                        cell.setBlank();
                    }
                }
            }
        }
    }

    private static void number(Row row, int column, Series series, int at) {
        var value = at < series.values().size() ? series.values().get(at) : null;
        if (value != null) {
            cell(row, column).setCellValue(value.doubleValue());
        }
    }

    /** A text stays one, also where somebody goes into its cell and out again. */
    private static void say(Cell cell, String text) {
        cell.setCellValue(text);
        if (!text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0) {
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setQuotePrefixed(true);
            cell.setCellStyle(style);
        }
    }

    private static Row row(Sheet sheet, int at) {
        var row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    private static Cell cell(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }
}
