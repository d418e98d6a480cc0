package org.zhaoshang.decks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.zhaoshang.decks.TextMark.Part;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;

/** Gives the charts of a deck that came back new numbers (更新), and leaves everything else as somebody made it. */
final class Refresh {

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private static final String NAME = "name";
    private static final String TEXT = "descr";

    private static final Text CHANGED = new Text("图形已被改成别的样子", "it was made into something else");
    private static final Text OTHERWISE = new Text("面板现在换了图形", "the panel is now drawn otherwise");
    private static final Text LINKED = new Text("数据在外部工作簿中", "its numbers are in a workbook outside");
    private static final Text DAMAGED = new Text("图表已损坏", "the chart is damaged");

    private static final double PIXELS = 12_700; // a point

    private final DeckFile deck;
    private final DeckLimits limits;
    private final Newest newest;
    private final RefreshReport.Draft report = new RefreshReport.Draft();
    private final Map<String, String> pictures = new HashMap<>();

    /** What charts show now. */
    interface Newest {
        /** @throws Refused where there is nothing to show any more */
        Shown of(Mark mark) throws Refused;

        byte[] picture(Mark mark, int width, int height) throws Refused;
    }

    /** A chart, table or picture with its mark. */
    private record Found(int slide, String part, Element props, Element shape, Mark mark) {}

    private Refresh(DeckFile deck, DeckLimits limits, Newest newest) {
        this.deck = deck;
        this.limits = limits;
        this.newest = newest;
    }

    static RefreshReport of(DeckFile deck, DeckLimits limits, Newest newest) throws BadDeck, IOException {
        return new Refresh(deck, limits, newest).done();
    }

    private RefreshReport done() throws BadDeck, IOException {
        var found = found();
        if (found.isEmpty()) {
            throw BadDeck.nothingOfOurs();
        }
        if (found.size() > limits.panels()) {
            throw BadDeck.tooManyCharts(limits.panels());
        }
        for (var one : found) {
            if (one.mark().pinned()) {
                report.pinned();
            } else {
                renew(one);
            }
        }
        return report.done();
    }

    private List<Found> found() throws BadDeck, IOException {
        var found = new ArrayList<Found>();
        var slides = deck.slides();
        for (var at = 0; at < slides.size(); at++) {
            var part = slides.get(at);
            for (var props : DeckFile.elements(deck.xml(part).getElementsByTagNameNS(P, "cNvPr"))) {
                var mark = Mark.read(props.getAttribute(NAME)).or(() -> Mark.read(props.getAttribute(TEXT)));
                if (mark.isPresent() && props.getParentNode().getParentNode() instanceof Element shape) {
                    found.add(new Found(at + 1, part, props, shape, mark.get()));
                }
            }
        }
        return found;
    }

    private void renew(Found found) throws BadDeck, IOException {
        try {
            var shown = newest.of(found.mark());
            var why = renewed(found, shown);
            if (why != null) {
                report.left(found.slide(), title(found), why);
                return;
            }
            remember(found.props(), shown);
            texts(found, shown);
            deck.change(found.part());
            report.renewed();
        } catch (Refused e) {
            report.left(found.slide(), title(found), e.words());
        }
    }

    /** What somebody calls it, or says of it, stays. */
    private static void remember(Element props, Shown shown) {
        if (Mark.read(props.getAttribute(NAME)).isPresent()) {
            props.setAttribute(NAME, shown.mark().written());
        }
        if (Mark.read(props.getAttribute(TEXT)).isPresent()) {
            props.setAttribute(TEXT, shown.alternative());
        }
    }

    /** By which somebody finds the slide. */
    private String title(Found found) throws BadDeck, IOException {
        for (var place : DeckFile.elements(deck.xml(found.part()).getElementsByTagNameNS(P, "ph"))) {
            if (place.getAttribute("type").matches("title|ctrTitle")
                    && place.getParentNode().getParentNode().getParentNode() instanceof Element shape) {
                return Shown.plain(String.join(" ", Texts.lines(shape)));
            }
        }
        return found.mark().panel();
    }

    /** @return why it was not; null where it was */
    private @Nullable Text renewed(Found found, Shown shown) throws BadDeck, IOException, Refused {
        var said = shown.description();
        var charts = DeckFile.elements(found.shape().getElementsByTagNameNS(C, "chart"));
        var tables = DeckFile.elements(found.shape().getElementsByTagNameNS(A, "tbl"));
        var blips = DeckFile.elements(found.shape().getElementsByTagNameNS(A, "blip"));
        if (!charts.isEmpty()) {
            return said.chart() == null
                    ? OTHERWISE
                    : chart(
                            deck.target(found.part(), DeckFile.reference(charts.get(0), "id")),
                            said.chart(),
                            found.mark());
        }
        if (!tables.isEmpty()) {
            var grid = Grid.of(said);
            return grid.isEmpty()
                    ? OTHERWISE
                    : KeptTable.renew(tables.get(0), grid.get(), found.mark()) ? null : CHANGED;
        }
        if (!blips.isEmpty()) {
            return said.pictured() ? picture(found, blips.get(0)) : OTHERWISE;
        }
        return CHANGED;
    }

    private @Nullable Text chart(@Nullable String part, Chart chart, Mark mark) throws BadDeck, IOException {
        if (part == null || !deck.has(part)) {
            return DAMAGED;
        }
        var kept = KeptChart.of(deck.xml(part), mark.series()).orElse(null);
        if (kept == null) {
            return CHANGED;
        }
        var external = DeckFile.elements(deck.xml(part).getElementsByTagNameNS(C, "externalData"));
        var reference = external.isEmpty() ? "" : DeckFile.reference(external.get(0), "id");
        var book = deck.target(part, reference);
        if (book == null && deck.relation(part, reference) != null) {
            return LINKED;
        }
        var named = kept.isNamedAs(mark);
        var columns = kept.columns(chart.series().size());
        var bytes = book == null || !deck.has(book) ? null : workbook(book, kept, columns, chart, named);
        if (book != null && deck.has(book) && bytes == null) {
            return DAMAGED;
        }
        if (!kept.renew(chart, mark.series(), named)) {
            return CHANGED;
        }
        if (bytes != null) {
            deck.change(Objects.requireNonNull(book), bytes);
        }
        deck.change(part);
        return null;
    }

    /** Null where it cannot be read. */
    private byte @Nullable [] workbook(String part, KeptChart kept, List<Integer> columns, Chart chart, boolean named)
            throws BadDeck, IOException {
        var bytes = deck.bytes(part);
        requireNoBomb(bytes, part);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheet(kept.sheet());
            if (sheet == null) {
                return null;
            }
            ChartBook.write(sheet, kept.head(), columns, chart, named);
            sheet.getTables().forEach(table -> table.updateHeaders());
            book.setForceFormulaRecalculation(true); // somebody's own, beside our numbers
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) { // the reader reports a bad part with whatever it stumbled over
            return null;
        }
    }

    private void requireNoBomb(byte[] bytes, String part) throws BadDeck, IOException {
        var most = limits.part().toBytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[16 * 1024];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    most -= read;
                    if (most < 0) {
                        throw BadDeck.tooLarge(part);
                    }
                }
            }
        }
    }

    /** In the same place, as large as it is there. */
    private @Nullable Text picture(Found found, Element blip) throws BadDeck, IOException, Refused {
        var part = deck.target(found.part(), DeckFile.reference(blip, "embed"));
        if (part == null || !deck.has(part) || !part.endsWith(".png")) {
            return CHANGED;
        }
        var sizes = DeckFile.elements(found.shape().getElementsByTagNameNS(A, "ext"));
        var size = sizes.stream().filter(one -> one.hasAttribute("cx")).findFirst();
        if (size.isEmpty()) {
            return CHANGED;
        }
        var who = found.mark().subject();
        if (!pictures.getOrDefault(part, who).equals(who)) {
            return CHANGED; // the same picture stands for something else
        }
        pictures.put(part, who);
        deck.change(part, newest.picture(found.mark(), pixels(size.get(), "cx"), pixels(size.get(), "cy")));
        return null;
    }

    private static int pixels(Element size, String side) {
        try {
            return (int) Math.round(Long.parseLong(size.getAttribute(side)) / PIXELS);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Those of the same panel on the same slide, where nobody wrote over them. */
    private void texts(Found found, Shown shown) throws BadDeck, IOException {
        for (var props : DeckFile.elements(deck.xml(found.part()).getElementsByTagNameNS(P, "cNvPr"))) {
            var text = TextMark.read(props.getAttribute(NAME));
            if (text.isEmpty()
                    || !text.get().subject().equals(found.mark().subject())
                    || !(props.getParentNode().getParentNode() instanceof Element shape)) {
                continue;
            }
            if (text.get().part() == Part.CODE) {
                code(found, shape, shown);
            } else if (Mark.hash(Texts.lines(shape)).equals(text.get().words())) {
                var lines = text.get().part() == Part.SENTENCE
                        ? List.of(shown.description().sentence())
                        : shown.source();
                write(found.part(), shape, lines, shown.address());
                props.setAttribute(
                        NAME,
                        TextMark.of(text.get().part(), shown.mark(), lines).written());
            }
        }
    }

    private void write(String part, Element shape, List<String> lines, String address) throws BadDeck, IOException {
        var paragraphs = DeckFile.elements(shape.getElementsByTagNameNS(A, "p"));
        for (var at = 0; at < Math.min(paragraphs.size(), lines.size()); at++) {
            Texts.write(paragraphs.get(at), lines.get(at));
        }
        for (var link : DeckFile.elements(shape.getElementsByTagNameNS(A, "hlinkClick"))) {
            var relation = deck.relation(part, DeckFile.reference(link, "id"));
            if (relation != null && relation.getAttribute("TargetMode").equals("External")) {
                relation.setAttribute("Target", address);
                deck.change(DeckFile.relations(part));
            }
        }
    }

    private void code(Found found, Element shape, Shown shown) throws BadDeck, IOException {
        var blips = DeckFile.elements(shape.getElementsByTagNameNS(A, "blip"));
        var part = blips.isEmpty() ? null : deck.target(found.part(), DeckFile.reference(blips.get(0), "embed"));
        if (shown.code() != null && part != null && deck.has(part) && part.endsWith(".png")) {
            deck.change(part, shown.code());
        }
    }
}
