package org.zhaoshang.bulletin;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.zhaoshang.ledger.Bulletin;

/**
 * A bulletin as a document that Word and WPS open, with styles that an office can change in one place and tables that it
 * can go on writing in. Paper and margins follow the standard for official documents (GB/T 9704).
 */
final class BulletinDocument {

    /** A twentieth of a point, as the format counts lengths; 567 are a centimetre. */
    private static final int POINT = 20;

    private static final int CENTIMETRE = 567;
    private static final long TEXT_WIDTH = Math.round(15.6 * CENTIMETRE);
    /** A column of sentences is as wide as so many half letters, and as high as it needs to be. */
    private static final int MOST_WANTED = 40;

    private static final int CELL_MARGIN = 3 * POINT;
    private static final String BODY_FACE = "仿宋";
    private static final String HEAD_FACE = "黑体";
    private static final String LATIN_FACE = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();

    private BulletinDocument() {}

    static void write(Bulletin bulletin, OutputStream to) throws IOException {
        var made = new BulletinDocument();
        try (var document = made.document) {
            made.write(bulletin);
            document.write(to);
        }
    }

    private void write(Bulletin bulletin) {
        var chinese = bulletin.language().equals("zh");
        paper();
        style("Normal", "Normal", BODY_FACE, 14, false, null);
        style("Title", "Title", HEAD_FACE, 20, true, STJc.CENTER);
        style("Heading1", "heading 1", HEAD_FACE, 15, true, null);
        style("Heading", "Bulletin heading", BODY_FACE, 11, false, STJc.CENTER);
        style("Cell", "Bulletin table", BODY_FACE, 9, false, null);
        document.getProperties().getCoreProperties().setTitle(bulletin.title());
        paragraph("Title", bulletin.title());
        paragraph("Heading", String.join("　", bulletin.heading()));
        for (var section : bulletin.sections()) {
            paragraph("Heading1", section.title());
            for (var text : section.paragraphs()) {
                var paragraph = paragraph("Normal", text);
                paragraph.setIndentationFirstLine(chinese ? 28 * POINT : 0);
            }
            var table = section.table();
            if (table != null) {
                table(table);
            }
        }
    }

    private void paper() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(21 * CENTIMETRE));
        size.setH(BigInteger.valueOf(Math.round(29.7 * CENTIMETRE)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Math.round(3.7 * CENTIMETRE)));
        margins.setBottom(BigInteger.valueOf(Math.round(3.5 * CENTIMETRE)));
        margins.setLeft(BigInteger.valueOf(Math.round(2.8 * CENTIMETRE)));
        margins.setRight(BigInteger.valueOf(Math.round(2.6 * CENTIMETRE)));
    }

    private void style(String id, String name, String face, int points, boolean bold, STJc.@Nullable Enum alignment) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setLineRule(STLineSpacingRule.AUTO);
        spacing.setLine(BigInteger.valueOf(id.equals("Cell") ? 240 : 340));
        spacing.setBefore(BigInteger.valueOf(id.equals("Heading1") ? 10 * POINT : 0));
        if (alignment != null) {
            paragraph.addNewJc().setVal(alignment);
        }
        if (id.equals("Heading1")) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
        var run = style.addNewRPr();
        var faces = run.addNewRFonts();
        faces.setAscii(LATIN_FACE);
        faces.setHAnsi(LATIN_FACE);
        faces.setEastAsia(face);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        styles().addStyle(new XWPFStyle(style));
    }

    private XWPFStyles styles() {
        var known = document.getStyles();
        return known == null ? document.createStyles() : known;
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(Bulletin.Table table) {
        var columns = table.columns();
        var made = document.createTable(table.rows().size() + 1, columns.size());
        made.setTableAlignment(TableRowAlign.CENTER);
        made.setWidth("100%");
        made.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        made.getRow(0).setRepeatHeader(true);
        var widths = widths(table);
        var grid = made.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var i = 0; i < columns.size(); i++) {
            write(cell(made, 0, i, widths), columns.get(i).head(), ParagraphAlignment.CENTER, true);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            made.getRow(row + 1).setCantSplitRow(true);
            for (var i = 0; i < columns.size(); i++) {
                var alignment = columns.get(i).figures() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
                write(
                        cell(made, row + 1, i, widths),
                        table.rows().get(row).cells().get(i),
                        alignment,
                        false);
            }
        }
        paragraph("Cell", "");
    }

    private static XWPFTableCell cell(XWPFTable table, int row, int column, List<Long> widths) {
        var cell = table.getRow(row).getCell(column);
        cell.setWidth(widths.get(column).toString());
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    private static void write(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("Cell");
        paragraph.setAlignment(alignment);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    /** Each column as wide as its words want, within limits that leave the others room. */
    private static List<Long> widths(Bulletin.Table table) {
        var wanted = IntStream.range(0, table.columns().size())
                .mapToLong(column -> wanted(table, column))
                .toArray();
        var sum = Arrays.stream(wanted).sum();
        return Arrays.stream(wanted).mapToObj(width -> TEXT_WIDTH * width / sum).toList();
    }

    private static long wanted(Bulletin.Table table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> width(row.cells().get(column)))
                .max()
                .orElse(0);
        var head = (width(table.columns().get(column).head()) + 1) / 2; // in two lines, if need be
        return Math.max(4, Math.min(MOST_WANTED, Math.max(longest, head))) + 2L;
    }

    /** In halves of a Chinese letter. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
