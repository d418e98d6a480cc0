package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Series;

/** A chart that came back: its numbers and names are written anew where they stand, and all of its look is left. */
final class KeptChart {

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Pattern RANGE =
            Pattern.compile("(.+)!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");
    /** What LibreOffice writes, which keeps the numbers and gives up the workbook. */
    private static final Pattern BARE = Pattern.compile("[0-9]{1,3}");

    private static final int NAMES = 0;

    private final Document document;
    private final List<Column> ours = new ArrayList<>();
    private final boolean others;
    private final String sheet;
    private final int first;

    /** Where the numbers of a series are. */
    private record Range(String sheet, int column, int first) {
        static Optional<Range> of(@Nullable String formula) {
            if (formula != null && BARE.matcher(formula.strip()).matches()) {
                return Optional.of(new Range("", Integer.parseInt(formula.strip()) + 1, 1));
            }
            var range = RANGE.matcher(formula == null ? "" : formula.strip());
            if (!range.matches() || (range.group(4) != null && !Objects.equals(range.group(4), range.group(2)))) {
                return Optional.empty();
            }
            return Optional.of(new Range(
                    Objects.requireNonNull(range.group(1)),
                    CellReference.convertColStringToIndex(Objects.requireNonNull(range.group(2))),
                    Integer.parseInt(Objects.requireNonNull(range.group(3))) - 1));
        }
    }

    /** A series that we wrote. */
    private record Column(Element series, int at) {}

    private KeptChart(Document document, List<Column> ours, boolean others, String sheet, int first) {
        this.document = document;
        this.ours.addAll(ours);
        this.others = others;
        this.sheet = sheet;
        this.first = first;
    }

    /**
     * @param series how many we wrote
     * @return nothing where somebody made another chart of it
     */
    static Optional<KeptChart> of(Document document, int series) {
        var ours = new ArrayList<Column>();
        var others = false;
        Range where = null;
        Range names = null;
        for (var one : DeckFile.elements(document.getElementsByTagNameNS(C, "ser"))) {
            var range = Range.of(formula(child(one, "val"))).orElse(null);
            if (range == null
                    || range.column() > series
                    || (where != null && !where.sheet().equals(range.sheet()))) {
                others = true;
                continue;
            }
            where = where == null ? range : where;
            names = names == null ? Range.of(formula(child(one, "cat"))).orElse(null) : names;
            ours.add(new Column(one, range.column()));
        }
        ours.sort(Comparator.comparingInt(Column::at));
        var complete = ours.stream()
                .map(Column::at)
                .toList()
                .equals(IntStream.rangeClosed(1, series).boxed().toList());
        var moved = names != null && names.column() != NAMES;
        return where == null || where.first() < 1 || !complete || moved
                ? Optional.empty()
                : Optional.of(new KeptChart(document, ours, others, where.sheet(), where.first()));
    }

    /** Of the workbook: its name without the marks that a formula needs. */
    String sheet() {
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    /** The row above the first. */
    int head() {
        return first - 1;
    }

    /** That of the names, then one a series. */
    List<Integer> columns(int series) {
        var columns = new ArrayList<Integer>();
        columns.add(NAMES);
        for (var at = 1; at <= series; at++) {
            columns.add(at);
        }
        return columns;
    }

    /** Whether nobody calls a series otherwise than we did. */
    boolean isNamedAs(Mark mark) {
        var said = ours.stream()
                .map(column -> {
                    var name = child(column.series(), "tx");
                    var texts = name == null ? null : name.getElementsByTagNameNS(C, "v");
                    return texts == null || texts.getLength() == 0
                            ? ""
                            : texts.item(0).getTextContent();
                })
                .toList();
        return Mark.hash(said).equals(mark.names());
    }

    /**
     * New numbers.
     *
     * @param named whether series are called anew
     * @return whether there is a place for all of them
     */
    boolean renew(Chart chart, int before, boolean named) {
        var now = chart.series().size();
        if (now != before && others) {
            return false;
        }
        ours.removeIf(column -> {
            var gone = column.at() > now;
            if (gone) {
                column.series().getParentNode().removeChild(column.series());
            }
            return gone;
        });
        if (ours.isEmpty()) {
            return false;
        }
        for (var at = before + 1; at <= now; at++) {
            ours.add(another(at));
        }
        for (var column : ours) {
            var fresh = chart.series().get(column.at() - 1);
            if (named || column.at() > before) {
                name(column, fresh.name());
            }
            labels(column.series(), chart.labels());
            values(column, fresh, chart.labels().size());
        }
        return true;
    }

    /** Like the last one, in a colour of its own. */
    private Column another(int at) {
        var last = ours.get(ours.size() - 1).series();
        var copy = (Element) last.cloneNode(true);
        var all = DeckFile.elements(document.getElementsByTagNameNS(C, "ser"));
        for (var number : List.of("idx", "order")) {
            var next = all.stream()
                    .map(one -> child(one, number))
                    .mapToInt(one -> one == null ? 0 : Integer.parseInt(one.getAttribute("val")))
                    .max()
                    .orElse(0);
            Objects.requireNonNull(child(copy, number)).setAttribute("val", String.valueOf(next + 1));
        }
        for (var gone : List.of("extLst", "dPt", "trendline", "errBars")) {
            for (var one = child(copy, gone); one != null; one = child(copy, gone)) {
                copy.removeChild(one);
            }
        }
        var colour = ChartLook.colour("", at - 1);
        for (var look : List.of("spPr", "marker")) {
            var element = child(copy, look);
            if (element != null) {
                DeckFile.elements(element.getElementsByTagNameNS(A, "srgbClr"))
                        .forEach(one -> one.setAttribute("val", colour));
            }
        }
        last.getParentNode().insertBefore(copy, last.getNextSibling());
        return new Column(copy, at);
    }

    private void name(Column column, String name) {
        var old = child(column.series(), "tx");
        var tx = make("tx");
        var reference = add(tx, "strRef");
        say(
                add(reference, "f"),
                sheet.isEmpty() ? "label " + (column.at() - 1) : ChartBook.cell(sheet, column.at(), first - 1));
        var kept = add(reference, "strCache");
        add(kept, "ptCount").setAttribute("val", "1");
        point(kept, 0, name);
        if (old == null) {
            var order = Objects.requireNonNull(child(column.series(), "order"));
            column.series().insertBefore(tx, order.getNextSibling());
        } else {
            column.series().replaceChild(tx, old);
        }
    }

    private void labels(Element series, List<String> labels) {
        var cat = make("cat");
        var reference = add(cat, "strRef");
        say(add(reference, "f"), sheet.isEmpty() ? "categories" : ChartBook.range(sheet, NAMES, first, labels.size()));
        var kept = add(reference, "strCache");
        add(kept, "ptCount").setAttribute("val", String.valueOf(labels.size()));
        for (var at = 0; at < labels.size(); at++) {
            point(kept, at, labels.get(at));
        }
        var old = child(series, "cat");
        if (old == null) {
            series.insertBefore(cat, child(series, "val"));
        } else {
            series.replaceChild(cat, old);
        }
    }

    private void values(Column column, Series fresh, int rows) {
        var old = Objects.requireNonNull(child(column.series(), "val"));
        var codes = old.getElementsByTagNameNS(C, "formatCode");
        var format = codes.getLength() == 0 ? "General" : codes.item(0).getTextContent();
        var val = make("val");
        var reference = add(val, "numRef");
        say(
                add(reference, "f"),
                sheet.isEmpty() ? String.valueOf(column.at() - 1) : ChartBook.range(sheet, column.at(), first, rows));
        var kept = add(reference, "numCache");
        say(add(kept, "formatCode"), format);
        add(kept, "ptCount").setAttribute("val", String.valueOf(rows));
        for (var at = 0; at < fresh.values().size(); at++) {
            var value = fresh.values().get(at);
            if (value != null) {
                point(kept, at, value.toPlainString());
            }
        }
        column.series().replaceChild(val, old);
    }

    private void point(Element kept, int at, String text) {
        var point = add(kept, "pt");
        point.setAttribute("idx", String.valueOf(at));
        say(add(point, "v"), text);
    }

    private static @Nullable String formula(@Nullable Element within) {
        var formulas = within == null ? null : within.getElementsByTagNameNS(C, "f");
        return formulas == null || formulas.getLength() == 0
                ? null
                : formulas.item(0).getTextContent();
    }

    private Element add(Element to, String name) {
        var element = make(name);
        to.appendChild(element);
        return element;
    }

    private Element make(String name) {
        var prefix = document.getDocumentElement().getPrefix();
        return document.createElementNS(C, prefix == null ? name : prefix + ":" + name);
    }

    private static void say(Element element, String text) {
        element.setTextContent(text);
    }

    private static @Nullable Element child(Element of, String name) {
        for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && C.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}
