package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Marks (标注) in a workbook: a cell's colour and a note with the reason. Who wrote the note tells that it is ours and
 * how the cell was filled before, so that the next marks take these away and leave the cell as it was.
 */
final class Marks {

    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
    private static final String AUTHOR = "招商看板标注";
    private static final String OTHERS_NOTE = "\n————\n";
    private static final Text ERROR = new Text("错误", "Error");
    private static final Text WARNING = new Text("提醒", "Warning");
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 5;
    private static final int LONGEST_NOTE = 2_000;

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

    Marks(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    static Text severity(Problem problem) {
        return problem.isError() ? ERROR : WARNING;
    }

    /** Marks the problems, in the place of any marks of before. */
    void put(List<Problem> problems) {
        for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
            clear(workbook.getSheetAt(i));
        }
        var byCell = new LinkedHashMap<XSSFCell, List<Problem>>();
        for (var problem : problems) {
            byCell.computeIfAbsent(cell(problem), cell -> new ArrayList<>()).add(problem);
        }
        byCell.forEach(this::mark);
    }

    private void clear(XSSFSheet sheet) {
        for (var noted : new ArrayList<>(sheet.getCellComments().entrySet())) {
            var author = noted.getValue().getAuthor();
            var row = sheet.getRow(noted.getKey().getRow());
            var cell = row == null ? null : row.getCell(noted.getKey().getColumn());
            if (author == null || !author.startsWith(AUTHOR) || cell == null) {
                continue;
            }
            var text = noted.getValue().getString().getString();
            cell.removeCellComment();
            if (isOurs(cell)) {
                cell.setCellStyle(filled(cell.getCellStyle(), Fill.read(author.substring(AUTHOR.length()))));
            }
            var others = text.indexOf(OTHERS_NOTE);
            if (others >= 0) {
                note(cell, text.substring(others + OTHERS_NOTE.length()), "");
            }
        }
    }

    private void mark(XSSFCell cell, List<Problem> problems) {
        var text = new StringBuilder();
        for (var problem : problems) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(severity(problem).in(locale))
                    .append(locale.getLanguage().equals("en") ? ": " : "：")
                    .append(problem.message().in(locale));
        }
        if (text.length() > LONGEST_NOTE) {
            text.setLength(LONGEST_NOTE);
        }
        var others = cell.getCellComment();
        if (others != null) {
            text.append(OTHERS_NOTE).append(others.getString().getString());
            cell.removeCellComment();
        }
        var before = Fill.of(cell.getCellStyle());
        var isError = problems.stream().anyMatch(Problem::isError);
        var colour =
                new XSSFColor(isError ? RED : YELLOW, workbook.getStylesSource().getIndexedColors());
        cell.setCellStyle(filled(cell.getCellStyle(), Fill.of(colour)));
        note(cell, text.toString(), AUTHOR + before.written());
    }

    private void note(XSSFCell cell, String text, String author) {
        var help = workbook.getCreationHelper();
        var anchor = help.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
        var note = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        note.setString(help.createRichTextString(text));
        note.setAuthor(author);
        note.setAddress(new CellAddress(cell));
        cell.setCellComment(note);
    }

    private XSSFCellStyle filled(XSSFCellStyle style, Fill fill) {
        return styles.computeIfAbsent(List.of(style.getIndex(), fill.written()), key -> {
            var filled = workbook.createCellStyle();
            filled.cloneStyleFrom(style);
            fill.put(filled);
            return filled;
        });
    }

    private static boolean isOurs(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundXSSFColor();
        var rgb = colour == null ? null : colour.getRGB();
        return rgb != null && (Arrays.equals(rgb, RED) || Arrays.equals(rgb, YELLOW));
    }

    /** The cell a problem is about; of a row its first, of a sheet the topmost. */
    private XSSFCell cell(Problem problem) {
        var named = workbook.getSheet(problem.sheet());
        var sheet = named == null ? workbook.getSheetAt(0) : named;
        var number = problem.row() == null ? Math.max(0, sheet.getFirstRowNum()) : problem.row() - 1;
        var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        var column = problem.index() == null ? Math.max(0, row.getFirstCellNum()) : problem.index();
        var cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }

    /** How a cell is filled, in a form that can be written down. */
    private record Fill(String written) {

        static Fill read(String written) {
            return new Fill(written);
        }

        static Fill of(XSSFColor colour) {
            return new Fill(FillPatternType.SOLID_FOREGROUND.name() + "|" + written(colour) + "|");
        }

        static Fill of(XSSFCellStyle style) {
            return style.getFillPattern() == FillPatternType.NO_FILL
                    ? new Fill("")
                    : new Fill(style.getFillPattern().name()
                            + "|"
                            + written(style.getFillForegroundXSSFColor())
                            + "|"
                            + written(style.getFillBackgroundXSSFColor()));
        }

        void put(XSSFCellStyle style) {
            var parts = written.split("\\|", -1);
            if (parts.length != 3) {
                style.setFillPattern(FillPatternType.NO_FILL);
                style.setFillForegroundColor((XSSFColor) null);
                style.setFillBackgroundColor((XSSFColor) null);
                return;
            }
            style.setFillPattern(FillPatternType.valueOf(parts[0]));
            style.setFillForegroundColor(colour(parts[1]));
            style.setFillBackgroundColor(colour(parts[2]));
        }

        private static String written(@Nullable XSSFColor colour) {
            if (colour == null) {
                return "";
            }
            var kept = colour.getCTColor();
            if (kept.isSetRgb()) {
                return "r" + HexFormat.of().formatHex(kept.getRgb());
            }
            if (kept.isSetTheme()) {
                return "t" + kept.getTheme() + ";" + kept.getTint();
            }
            return kept.isSetIndexed() ? "i" + kept.getIndexed() : "";
        }

        private static @Nullable XSSFColor colour(String written) {
            if (written.isEmpty()) {
                return null;
            }
            var colour = new XSSFColor();
            var value = written.substring(1);
            switch (written.charAt(0)) {
                case 'r' -> colour.getCTColor().setRgb(HexFormat.of().parseHex(value));
                case 't' -> {
                    var parts = value.split(";", 2);
                    colour.getCTColor().setTheme(Long.parseLong(parts[0]));
                    if (!parts[1].equals("0.0")) {
                        colour.getCTColor().setTint(Double.parseDouble(parts[1]));
                    }
                }
                default -> colour.getCTColor().setIndexed(Long.parseLong(value));
            }
            return colour;
        }
    }
}
