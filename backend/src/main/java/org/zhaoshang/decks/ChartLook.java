package org.zhaoshang.decks;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** How a chart of a deck looks: its letters, colours, lines, and what stands at its marks. */
final class ChartLook {

    private static final List<String> COLOURS = List.of("174A85", "7A6A3A", "2E8B62", "A9C2E0", "BCC8D6", "B3261E");
    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})");
    private static final String INK = "16202E";
    private static final String MUTED = "526072";
    private static final String GRID = "DDE3EA";
    private static final String WHITE = "FFFFFF";
    private static final int POINT = 100;
    private static final int THIN = 9_525;
    private static final int LINE = 28_575;
    private static final int DECIMALS = 2;

    private ChartLook() {}

    /** The page's own, or another of ours where it has none that can be told apart. */
    static String colour(String told, int number) {
        var hex = COLOUR.matcher(told);
        return hex.matches() ? Objects.requireNonNull(hex.group(1)) : COLOURS.get(number % COLOURS.size());
    }

    static void letters(CTTextBody body, int points, boolean muted) {
        letters(body, points, muted ? MUTED : INK);
    }

    static void letters(CTTextBody body, int points, String colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var line = body.addNewP();
        var run = line.addNewPPr().addNewDefRPr();
        run.setSz(points * POINT);
        run.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        run.addNewLatin().setTypeface("+mn-lt");
        run.addNewEa().setTypeface("+mn-ea");
        line.addNewEndParaRPr().setLang("zh-CN");
    }

    static void fill(CTShapeProperties look, String colour) {
        look.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
    }

    static void none(CTShapeProperties look) {
        look.addNewNoFill();
        look.addNewLn().addNewNoFill();
    }

    static void line(CTShapeProperties look, String colour, String stroke) {
        var line = look.addNewLn();
        line.setW(LINE);
        line(line, colour);
        if (!stroke.equals("solid")) {
            line.addNewPrstDash()
                    .setVal(stroke.equals("dotted") ? STPresetLineDashVal.SYS_DOT : STPresetLineDashVal.DASH);
        }
        line.addNewRound();
    }

    /** What stands behind the marks, to read them off. */
    static void grid(CTShapeProperties look) {
        var line = look.addNewLn();
        line.setW(THIN);
        line(line, GRID);
    }

    /** What keeps two parts of the same mark apart. */
    static void edge(CTShapeProperties look) {
        var line = look.addNewLn();
        line.setW(2 * THIN);
        line(line, WHITE);
    }

    private static void line(CTLineProperties line, String colour) {
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
    }

    /** @param place null where the kind of chart knows no other than its own */
    static void labels(CTDLbls labels, String format, STDLblPos.@Nullable Enum place, int points, String ink) {
        var numbers = labels.addNewNumFmt();
        numbers.setFormatCode(format);
        numbers.setSourceLinked(false);
        none(labels.addNewSpPr());
        letters(labels.addNewTxPr(), points, ink);
        if (place != null) {
            labels.addNewDLblPos().setVal(place);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** What can be read on a ground. */
    static String inkOn(String ground) {
        var rgb = rgb(ground);
        var light = 0.299 * (rgb[0] & 0xFF) + 0.587 * (rgb[1] & 0xFF) + 0.114 * (rgb[2] & 0xFF);
        return light > 150 ? INK : WHITE;
    }

    static String ink() {
        return INK;
    }

    /**
     * How numbers are written: as they are, or rounded as the page has them.
     *
     * @param unit behind each; null where a legend tells it
     * @param zero whether a zero is written
     */
    static String format(List<@Nullable BigDecimal> values, @Nullable String unit, boolean zero) {
        var precise = values.stream()
                .anyMatch(value -> value != null && value.stripTrailingZeros().scale() > DECIMALS);
        var number = (precise ? "0.00" : "General") + (unit == null ? "" : "\"" + apart(unit) + "\"");
        return zero ? number : number + ";-" + number + ";;";
    }

    /** Behind a space where it is a word. */
    private static String apart(String unit) {
        var plain = unit.replace("\"", "");
        return plain.matches("[A-Za-z×].*") ? " " + plain : plain;
    }

    static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
