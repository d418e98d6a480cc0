package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Series;
import org.zhaoshang.pictures.Description.Shape;

/** A panel's chart as PowerPoint draws it (原生图表): its numbers are in a workbook of its own, where they can be edited. */
final class NativeChart {

    private static final long NAMES = 111_111_111;
    private static final long NUMBERS = 222_222_222;
    private static final long SECOND_NAMES = 333_333_333;
    private static final long SECOND_NUMBERS = 444_444_444;
    private static final int GAP_PERCENT = 55;
    private static final short HOLE_PERCENT = 55;
    private static final double LEAST_PART = 0.04;
    private static final byte ALL = 100;
    private static final short MARKER = 6;
    private static final int LETTERS = 14;
    private static final int SMALL = 12;
    private static final int LEAST_LETTERS = 9;
    /** So many figures can be written at standing and at lying marks. */
    private static final int STANDING = 16;

    private static final int LYING = 40;
    /** More names than these do not stand side by side. */
    private static final int MANY = 24;

    private final Chart drawn;
    private final @Nullable String unit;
    private final int letters;
    private final boolean told;
    private final boolean named;

    private NativeChart(Chart drawn, @Nullable String unit, double width, double height) {
        this.drawn = drawn;
        this.unit = unit != null && drawn.series().size() == 1 && fits(drawn, unit, width) ? unit : null;
        this.named = drawn.series().size() > 1 || (drawn.shape() == Shape.STANDING && this.unit == null);
        var lines = drawn.shape() == Shape.LYING
                ? drawn.labels().size()
                        * Math.max(1, stacked() ? 1 : drawn.series().size() * 0.7)
                : 1;
        this.letters = (int) Math.max(LEAST_LETTERS, Math.min(LETTERS, height / lines * 0.6));
        var marks = drawn.labels().size() * drawn.series().size();
        this.told = !fallsBelowNothing(drawn)
                && (drawn.shape() == Shape.LYING
                        ? marks <= LYING
                        : drawn.series().size() == 1 && marks <= STANDING);
    }

    /** Side by side, figures with long units stand on each other. */
    private static boolean fits(Chart drawn, String unit, double width) {
        if (drawn.shape() != Shape.STANDING) {
            return true;
        }
        var longest = drawn.series().get(0).values().stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> Letters.width(value.toPlainString() + unit + " "))
                .max()
                .orElse(0);
        return longest * LETTERS <= width / Math.max(1, drawn.labels().size());
    }

    /** Where the figure would stand on the name. */
    private static boolean fallsBelowNothing(Chart drawn) {
        return drawn.series().stream()
                .anyMatch(series -> series.values().stream().anyMatch(value -> value != null && value.signum() < 0));
    }

    /**
     * @param width of the place it has, in points
     * @param height of the same
     */
    static void draw(XDDFChart chart, Chart drawn, @Nullable String unit, double width, double height) {
        new NativeChart(drawn, unit, width, height).draw(chart);
        chart.setWorkbook(ChartBook.of(drawn));
    }

    private void draw(XDDFChart chart) {
        var space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        ChartLook.none(space.addNewSpPr());
        ChartLook.letters(space.addNewTxPr(), letters, false);
        var whole = chart.getCTChart();
        whole.addNewAutoTitleDeleted().setVal(true);
        var area = whole.getPlotArea();
        if (!area.isSetLayout()) {
            area.addNewLayout();
        }
        if (drawn.shape() == Shape.RING) {
            ring(area);
        } else {
            graph(area);
        }
        if (drawn.shape() == Shape.RING || named) {
            var legend = whole.addNewLegend();
            legend.addNewLegendPos().setVal(drawn.shape() == Shape.RING ? STLegendPos.R : STLegendPos.T);
            legend.addNewOverlay().setVal(false);
            ChartLook.letters(legend.addNewTxPr(), LETTERS, true);
        }
        if (!whole.isSetPlotVisOnly()) {
            whole.addNewPlotVisOnly();
        }
        whole.getPlotVisOnly().setVal(true);
        whole.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    }

    private void ring(CTPlotArea area) {
        var ring = area.addNewDoughnutChart();
        ring.addNewVaryColors().setVal(true);
        for (var at : of(series -> true)) {
            var series = ring.addNewSer();
            series.addNewIdx().setVal(at);
            series.addNewOrder().setVal(at);
            name(series.addNewTx(), at);
            for (var point = 0; point < drawn.labels().size(); point++) {
                var part = series.addNewDPt();
                part.addNewIdx().setVal(point);
                part.addNewBubble3D().setVal(false);
                var look = part.addNewSpPr();
                ChartLook.fill(look, slice(point));
                ChartLook.edge(look);
            }
            parts(series.addNewDLbls(), drawn.series().get(at));
            names(series.addNewCat());
            numbers(series.addNewVal(), at);
        }
        ring.addNewFirstSliceAng().setVal(0);
        ring.addNewHoleSize().setVal(HOLE_PERCENT);
    }

    /** A figure in each part that has room for it. */
    private void parts(CTDLbls labels, Series series) {
        var whole = series.values().stream()
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .sum();
        for (var point = 0; point < series.values().size(); point++) {
            var value = series.values().get(point);
            var label = labels.addNewDLbl();
            label.addNewIdx().setVal(point);
            if (value == null || value.doubleValue() < whole * LEAST_PART) {
                label.addNewDelete().setVal(true);
                continue;
            }
            ChartLook.none(label.addNewSpPr());
            ChartLook.letters(label.addNewTxPr(), LETTERS, ChartLook.inkOn(slice(point)));
            label.addNewShowLegendKey().setVal(false);
            label.addNewShowVal().setVal(true);
            label.addNewShowCatName().setVal(false);
            label.addNewShowSerName().setVal(false);
            label.addNewShowPercent().setVal(false);
            label.addNewShowBubbleSize().setVal(false);
        }
        ChartLook.labels(labels, ChartLook.format(series.values(), unit, true), null, LETTERS, ChartLook.ink());
        labels.addNewShowLeaderLines().setVal(false);
    }

    private String slice(int point) {
        var colours = drawn.colours();
        return ChartLook.colour(colours.isEmpty() ? "" : colours.get(point % colours.size()), point);
    }

    private void graph(CTPlotArea area) {
        var second = drawn.series().stream().anyMatch(Series::second)
                && drawn.series().stream().anyMatch(series -> !series.second());
        for (var beside : second ? List.of(false, true) : List.of(false)) {
            bars(area, of(series -> !series.line() && (!second || series.second() == beside)), beside);
            lines(area, of(series -> series.line() && (!second || series.second() == beside)), beside);
        }
        axes(area, false);
        if (second) {
            axes(area, true);
        }
    }

    private void bars(CTPlotArea area, List<Integer> which, boolean beside) {
        if (which.isEmpty()) {
            return;
        }
        var stacked = which.stream().allMatch(at -> drawn.series().get(at).stacked());
        var bars = area.addNewBarChart();
        bars.addNewBarDir().setVal(drawn.shape() == Shape.LYING ? STBarDir.BAR : STBarDir.COL);
        bars.addNewGrouping().setVal(stacked ? STBarGrouping.STACKED : STBarGrouping.CLUSTERED);
        bars.addNewVaryColors().setVal(false);
        for (var at : which) {
            var colour = colour(at);
            var series = bars.addNewSer();
            series.addNewIdx().setVal(at);
            series.addNewOrder().setVal(at);
            name(series.addNewTx(), at);
            var look = series.addNewSpPr();
            ChartLook.fill(look, colour);
            if (stacked) {
                ChartLook.edge(look);
            }
            series.addNewInvertIfNegative().setVal(false);
            if (told) {
                label(
                        series.addNewDLbls(),
                        at,
                        stacked ? STDLblPos.CTR : STDLblPos.OUT_END,
                        stacked ? ChartLook.inkOn(colour) : ChartLook.ink(),
                        !stacked);
            }
            names(series.addNewCat());
            numbers(series.addNewVal(), at);
        }
        bars.addNewGapWidth().setVal(GAP_PERCENT);
        bars.addNewOverlap().setVal(stacked ? ALL : 0);
        bars.addNewAxId().setVal(beside ? SECOND_NAMES : NAMES);
        bars.addNewAxId().setVal(beside ? SECOND_NUMBERS : NUMBERS);
    }

    private void lines(CTPlotArea area, List<Integer> which, boolean beside) {
        if (which.isEmpty()) {
            return;
        }
        var lines = area.addNewLineChart();
        lines.addNewGrouping().setVal(STGrouping.STANDARD);
        lines.addNewVaryColors().setVal(false);
        for (var at : which) {
            var colour = colour(at);
            var series = lines.addNewSer();
            series.addNewIdx().setVal(at);
            series.addNewOrder().setVal(at);
            name(series.addNewTx(), at);
            ChartLook.line(series.addNewSpPr(), colour, drawn.series().get(at).stroke());
            var marker = series.addNewMarker();
            var plain = drawn.series().get(at).stroke().equals("solid")
                    && drawn.labels().size() <= MANY;
            marker.addNewSymbol().setVal(plain ? STMarkerStyle.CIRCLE : STMarkerStyle.NONE);
            if (plain) {
                marker.addNewSize().setVal(MARKER);
                ChartLook.fill(marker.addNewSpPr(), colour);
            }
            if (told) {
                label(series.addNewDLbls(), at, STDLblPos.T, ChartLook.ink(), true);
            }
            names(series.addNewCat());
            numbers(series.addNewVal(), at);
            series.addNewSmooth().setVal(false);
        }
        lines.addNewMarker().setVal(true);
        lines.addNewAxId().setVal(beside ? SECOND_NAMES : NAMES);
        lines.addNewAxId().setVal(beside ? SECOND_NUMBERS : NUMBERS);
    }

    private void label(CTDLbls labels, int at, STDLblPos.Enum place, String ink, boolean zero) {
        ChartLook.labels(
                labels,
                ChartLook.format(drawn.series().get(at).values(), unit, zero),
                place,
                Math.min(letters, LETTERS),
                ink);
    }

    /** Where figures stand at the marks, an axis would tell them once more. */
    private void axes(CTPlotArea area, boolean beside) {
        var lying = drawn.shape() == Shape.LYING;
        var names = area.addNewCatAx();
        names.addNewAxId().setVal(beside ? SECOND_NAMES : NAMES);
        names.addNewScaling().addNewOrientation().setVal(lying ? STOrientation.MAX_MIN : STOrientation.MIN_MAX);
        names.addNewDelete().setVal(beside);
        names.addNewAxPos().setVal(lying ? STAxPos.L : STAxPos.B);
        var text = names.addNewNumFmt();
        text.setFormatCode("General");
        text.setSourceLinked(false);
        names.addNewMajorTickMark().setVal(STTickMark.NONE);
        names.addNewMinorTickMark().setVal(STTickMark.NONE);
        names.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartLook.grid(names.addNewSpPr());
        ChartLook.letters(names.addNewTxPr(), nameLetters(), false);
        names.addNewCrossAx().setVal(beside ? SECOND_NUMBERS : NUMBERS);
        names.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        names.addNewAuto().setVal(false);
        names.addNewLblAlgn().setVal(STLblAlgn.CTR);
        names.addNewLblOffset().setVal(ALL);
        if (drawn.shape() == Shape.STANDING && drawn.labels().size() > MANY) {
            names.addNewTickLblSkip().setVal((drawn.labels().size() + STANDING - 1) / STANDING);
        }
        names.addNewNoMultiLvlLbl().setVal(true);

        var numbers = area.addNewValAx();
        numbers.addNewAxId().setVal(beside ? SECOND_NUMBERS : NUMBERS);
        numbers.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        numbers.addNewDelete().setVal(told);
        numbers.addNewAxPos().setVal(lying ? STAxPos.B : beside ? STAxPos.R : STAxPos.L);
        if (!told && !beside) {
            ChartLook.grid(numbers.addNewMajorGridlines().addNewSpPr());
        }
        var figures = numbers.addNewNumFmt();
        figures.setFormatCode("General");
        figures.setSourceLinked(false);
        numbers.addNewMajorTickMark().setVal(STTickMark.NONE);
        numbers.addNewMinorTickMark().setVal(STTickMark.NONE);
        numbers.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
        numbers.addNewSpPr().addNewLn().addNewNoFill();
        ChartLook.letters(numbers.addNewTxPr(), SMALL, true);
        numbers.addNewCrossAx().setVal(beside ? SECOND_NAMES : NAMES);
        numbers.addNewCrosses().setVal(lying || beside ? STCrosses.MAX : STCrosses.AUTO_ZERO);
        numbers.addNewCrossBetween().setVal(STCrossBetween.BETWEEN);
    }

    private int nameLetters() {
        return drawn.shape() == Shape.LYING || drawn.labels().size() <= STANDING ? letters : LEAST_LETTERS + 1;
    }

    private String colour(int at) {
        return ChartLook.colour(drawn.series().get(at).colour(), at);
    }

    private boolean stacked() {
        return drawn.series().stream().allMatch(Series::stacked);
    }

    private void name(CTSerTx name, int at) {
        var reference = name.addNewStrRef();
        reference.setF(ChartBook.cell(ChartBook.SHEET, at + 1, 0));
        var kept = reference.addNewStrCache();
        kept.addNewPtCount().setVal(1);
        var point = kept.addNewPt();
        point.setIdx(0);
        point.setV(drawn.series().get(at).name());
    }

    private void names(CTAxDataSource names) {
        var labels = drawn.labels();
        var reference = names.addNewStrRef();
        reference.setF(ChartBook.range(ChartBook.SHEET, 0, 1, labels.size()));
        var kept = reference.addNewStrCache();
        kept.addNewPtCount().setVal(labels.size());
        for (var at = 0; at < labels.size(); at++) {
            var point = kept.addNewPt();
            point.setIdx(at);
            point.setV(labels.get(at));
        }
    }

    private void numbers(CTNumDataSource numbers, int series) {
        var values = drawn.series().get(series).values();
        var reference = numbers.addNewNumRef();
        reference.setF(
                ChartBook.range(ChartBook.SHEET, series + 1, 1, drawn.labels().size()));
        var kept = reference.addNewNumCache();
        kept.setFormatCode("General");
        kept.addNewPtCount().setVal(drawn.labels().size());
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                var point = kept.addNewPt();
                point.setIdx(at);
                point.setV(value.toPlainString());
            }
        }
    }

    private interface Which {
        boolean holds(Series series);
    }

    private List<Integer> of(Which which) {
        return new ArrayList<>(IntStream.range(0, drawn.series().size())
                .filter(at -> which.holds(Objects.requireNonNull(drawn.series().get(at))))
                .boxed()
                .toList());
    }
}
