package org.zhaoshang.decks;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** A panel's rows as a table that can be edited (原生表格): of figures and of tables. */
final class NativeTable {

    private static final Color HEAD = new Color(0xE6EEF8);
    private static final Color RULE = new Color(0xC9D3DF);
    private static final double HIGHEST_ROW = 40;
    private static final double HIGHEST_FIGURES = 190;
    private static final double MOST_LETTERS = 16;
    private static final double LEAST_LETTERS = 10;
    private static final double SMALL = 20;
    private static final double LARGE = 54;
    private static final double INSET = 6;
    /** How much of a row its letters fill, and how much wider than high a Chinese character is. */
    private static final double FILLED = 0.55;

    private NativeTable() {}

    static XSLFTable draw(XSLFSlide slide, Grid grid, Rectangle2D place) {
        var rows = grid.rows();
        var table = slide.createTable(rows.size(), grid.columns());
        table.setAnchor(place);
        var high = Math.min(grid.large() ? HIGHEST_FIGURES : HIGHEST_ROW, place.getHeight() / rows.size());
        var widths = widths(grid, place.getWidth());
        var sizes = sizes(grid, high, widths[0]);
        for (var column = 0; column < grid.columns(); column++) {
            table.setColumnWidth(column, widths[column]);
        }
        for (var at = 0; at < rows.size(); at++) {
            var row = table.getRows().get(at);
            row.setHeight(high);
            for (var column = 0; column < grid.columns(); column++) {
                var cell = row.getCells().get(column);
                var lines = rows.get(at).get(column);
                if (grid.large()) {
                    figures(cell, lines, sizes);
                } else {
                    cell(cell, lines.get(0), at == 0, column == 0, high);
                }
            }
        }
        return table;
    }

    private static void cell(XSLFTableCell cell, String text, boolean head, boolean first, double high) {
        look(cell);
        cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
        cell.setBorderColor(BorderEdge.bottom, RULE);
        if (head) {
            cell.setFillColor(HEAD);
        }
        var line = cell.addNewTextParagraph();
        line.setTextAlign(first ? TextAlign.LEFT : TextAlign.RIGHT);
        Letters.write(line, text, Math.max(LEAST_LETTERS, Math.min(MOST_LETTERS, high * FILLED)), Letters.INK, head);
    }

    private static void figures(XSLFTableCell cell, List<String> lines, Sizes sizes) {
        look(cell);
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        for (var at = 0; at < lines.size(); at++) {
            var isFigure = at % 2 == 1;
            var line = cell.addNewTextParagraph();
            line.setTextAlign(TextAlign.LEFT);
            Letters.write(
                    line,
                    lines.get(at),
                    isFigure ? sizes.large() : sizes.small(),
                    isFigure ? Letters.INK : Letters.MUTED,
                    isFigure);
        }
    }

    /** Of all figures, and of what is said about them. */
    private record Sizes(double small, double large) {}

    private static Sizes sizes(Grid grid, double high, double wide) {
        var lines = 1;
        var longest = 1.0;
        for (var row : grid.rows()) {
            for (var cell : row) {
                lines = Math.max(lines, cell.size());
                for (var at = 1; at < cell.size(); at += 2) {
                    longest = Math.max(longest, Letters.width(cell.get(at)));
                }
            }
        }
        var pairs = Math.max(1, (lines - 1) / 2);
        var small = Math.max(LEAST_LETTERS, Math.min(SMALL, high / (4 * pairs + 2.6)));
        return new Sizes(
                small, Math.max(small, Math.min(Math.min(LARGE, small * 2.7), (wide - 2 * INSET) / longest * 0.95)));
    }

    private static void look(XSLFTableCell cell) {
        var written = (CTTableCell) cell.getXmlObject();
        var body = written.isSetTxBody() ? written.getTxBody() : written.addNewTxBody();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
            body.addNewLstStyle();
        }
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(2);
        cell.setBottomInset(2);
        cell.setLeftInset(INSET);
        cell.setRightInset(INSET);
    }

    /** The first takes what the others leave, which are as wide as what is in them. */
    private static double[] widths(Grid grid, double room) {
        var columns = grid.columns();
        var widths = new double[columns];
        if (grid.large()) {
            Arrays.fill(widths, room / columns);
            return widths;
        }
        var whole = 0.0;
        for (var column = 0; column < columns; column++) {
            var at = column;
            widths[column] = 2 * INSET
                    + MOST_LETTERS
                            * grid.rows().stream()
                                    .mapToDouble(
                                            row -> Letters.width(row.get(at).get(0)))
                                    .max()
                                    .orElse(1)
                            * 1.05
                    + 8;
            whole += widths[column];
        }
        for (var column = 0; column < columns; column++) {
            widths[column] = whole > room ? widths[column] / whole * room : widths[column] + (room - whole) / columns;
        }
        return widths;
    }
}
