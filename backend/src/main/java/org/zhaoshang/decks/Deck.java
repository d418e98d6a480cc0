package org.zhaoshang.decks;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.zhaoshang.decks.TextMark.Part;
import org.zhaoshang.pictures.Refused;

/** Slides, one a panel: what it is, what is to be seen, a chart or table that can be edited, and where it comes from. */
final class Deck {

    private static final double SENTENCE = 18;
    private static final double LEAST_SENTENCE = 14;
    private static final double SOURCE = 11;
    private static final double TITLE = 28;
    private static final double LEAST_PART_OF_TITLE = 0.55;
    private static final double LEADING = 1.35;

    private final XMLSlideShow slides;
    private final boolean plain;
    private final XSLFSlideLayout layout;

    /** Draws what has no other form. */
    interface Drawer {
        byte[] draw(Mark mark, int width, int height) throws Refused;
    }

    private Deck(XMLSlideShow slides, boolean plain) {
        this.slides = slides;
        this.plain = plain;
        this.layout = layout(slides);
    }

    static void write(List<Shown> panels, OfficeTemplate template, Drawer drawer, OutputStream out)
            throws IOException, Refused {
        try (var slides = template.begin()) {
            var deck = new Deck(slides, template.isPlain());
            for (var shown : panels) {
                deck.add(shown, drawer);
            }
            slides.write(out);
        }
    }

    /** That of a title and nothing else; else the first that has a title; else any. */
    private static XSLFSlideLayout layout(XMLSlideShow slides) {
        return slides.getSlideMasters().stream()
                .map(master -> Optional.ofNullable(master.getLayout(SlideLayout.TITLE_ONLY)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> slides.getSlideMasters().stream()
                        .flatMap(master -> List.of(master.getSlideLayouts()).stream())
                        .filter(one -> title(one.getPlaceholders()).isPresent())
                        .findFirst())
                .orElseGet(() -> slides.getSlideMasters().get(0).getSlideLayouts()[0]);
    }

    private void add(Shown shown, Drawer drawer) throws IOException, Refused {
        var said = shown.description();
        var slide = slides.createSlide(layout);
        var rest = body(title(slide, said.title()));
        var sentence = text(slide, rest.x, rest.y, rest.width);
        var room = said.sentence().isEmpty() ? 0 : rest.width / Letters.width(said.sentence());
        var points = Math.max(LEAST_SENTENCE, Math.min(SENTENCE, room * 2));
        Letters.write(line(sentence), said.sentence(), points, Letters.MUTED, false);
        var lines = Math.max(1, Math.ceil(Letters.width(said.sentence()) * points / rest.width));
        high(sentence, lines * points * LEADING);
        mark(sentence, Part.SENTENCE, shown, List.of(said.sentence()));

        var foot = 2 * SOURCE * LEADING + 6;
        var code = shown.code();
        var side = code == null ? 0 : 52.0;
        var bottom = rest.y + rest.height;
        var top = rest.y + sentence.getAnchor().getHeight() + 6;
        show(
                slide,
                shown,
                new Rectangle2D.Double(rest.x, top, rest.width, bottom - Math.max(foot, side) - 6 - top),
                drawer);
        source(slide, shown, new Rectangle2D.Double(rest.x, bottom - foot, rest.width - side - 8, foot));
        if (code != null) {
            var picture = slide.createPicture(slides.addPicture(code, PictureType.PNG));
            picture.setAnchor(new Rectangle2D.Double(rest.x + rest.width - side, bottom - side, side, side));
            var props = props(picture);
            props.setName(TextMark.of(Part.CODE, shown.mark(), List.of()).written());
            props.setDescr(shown.address());
        }
    }

    private void show(XSLFSlide slide, Shown shown, Rectangle2D place, Drawer drawer) throws IOException, Refused {
        var said = shown.description();
        var grid = Grid.of(said);
        if (said.chart() != null) {
            chart(slide, shown, place);
        } else if (grid.isPresent()) {
            var table = NativeTable.draw(slide, grid.get(), place);
            mark(
                    ((CTGraphicalObjectFrame) table.getXmlObject())
                            .getNvGraphicFramePr()
                            .getCNvPr(),
                    shown);
        } else if (said.pictured()) {
            var png =
                    drawer.draw(shown.mark(), (int) Math.round(place.getWidth()), (int) Math.round(place.getHeight()));
            var picture = slide.createPicture(slides.addPicture(png, PictureType.PNG));
            picture.setAnchor(place);
            mark(props(picture), shown);
        }
    }

    /** In the place that the template has for it. */
    private XSLFTextShape title(XSLFSlide slide, String words) {
        var place = title(slide.getPlaceholders());
        if (place.isPresent() && !plain) {
            place.get().setText(words);
            place.get().getTextParagraphs().forEach(line -> line.getTextRuns().forEach(run -> fit(run, place.get())));
            return place.get();
        }
        var page = slides.getPageSize();
        XSLFTextShape title = place.orElse(null);
        if (title == null) {
            title = slide.createTextBox();
        }
        var margin = page.width * 0.05;
        title.setAnchor(new Rectangle2D.Double(margin, page.height * 0.05, page.width - 2 * margin, TITLE * 1.6));
        title.clearText();
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
        title.setLeftInset(0);
        title.setRightInset(0);
        var line = title.addNewTextParagraph();
        line.setTextAlign(TextAlign.LEFT);
        var points = Math.max(16, Math.min(TITLE, (page.width - 2 * margin) / Letters.width(words)));
        Letters.write(line, words, points, Letters.INK, true);
        return title;
    }

    /** In the template's size, or as much smaller as makes it a line. */
    private static void fit(XSLFTextRun run, XSLFTextShape title) {
        Letters.language(run);
        var size = run.getFontSize();
        var room = title.getAnchor() == null ? 0 : title.getAnchor().getWidth() * 0.96 - 14;
        var one = room / Letters.width(run.getRawText());
        if (size != null && room > 0 && one < size) {
            run.setFontSize(Math.max(one, size * LEAST_PART_OF_TITLE));
        }
    }

    /** Below the title, above what a template has at the foot. */
    private Rectangle2D.Double body(XSLFTextShape title) {
        var page = slides.getPageSize();
        var above = title.getAnchor();
        var margin = page.width * 0.05;
        var top = above == null || above.getMaxY() > page.height * 0.4 ? page.height * 0.17 : above.getMaxY() + 4;
        var left = above == null || above.getWidth() < page.width * 0.6 ? margin : above.getX();
        var wide = above == null || above.getWidth() < page.width * 0.6 ? page.width - 2 * margin : above.getWidth();
        var bottom = page.height * 0.95;
        if (!plain) {
            for (var placed : layout.getPlaceholders()) {
                var anchor = placed.getAnchor();
                if (isFoot(placed) && anchor != null && anchor.getY() > page.height * 0.75) {
                    bottom = Math.min(bottom, anchor.getY() - 2);
                }
            }
        }
        return new Rectangle2D.Double(left, top, wide, bottom - top);
    }

    private static boolean isFoot(XSLFTextShape placed) {
        var type = placed.getTextType();
        return type == Placeholder.FOOTER || type == Placeholder.DATETIME || type == Placeholder.SLIDE_NUMBER;
    }

    private static Optional<XSLFTextShape> title(XSLFTextShape[] places) {
        return List.of(places).stream()
                .filter(place ->
                        place.getTextType() == Placeholder.TITLE || place.getTextType() == Placeholder.CENTERED_TITLE)
                .findFirst();
    }

    private void source(XSLFSlide slide, Shown shown, Rectangle2D place) {
        var source = text(slide, place.getX(), place.getY(), place.getWidth());
        high(source, place.getHeight());
        source.setVerticalAlignment(VerticalAlignment.BOTTOM);
        var lines = shown.source();
        Letters.write(line(source), lines.get(0), SOURCE, Letters.MUTED, false);
        Letters.write(line(source), lines.get(1), SOURCE, Letters.MUTED, false)
                .createHyperlink()
                .setAddress(shown.address());
        mark(source, Part.SOURCE, shown, lines);
    }

    private void chart(XSLFSlide slide, Shown shown, Rectangle2D place) {
        var chart = slides.createChart();
        slide.addChart(
                chart,
                new Rectangle(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        var said = shown.description();
        NativeChart.draw(chart, Objects.requireNonNull(said.chart()), said.unit(), place.getWidth(), place.getHeight());
        // the slide does not list it among its shapes before it is read again
        var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        mark(frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr(), shown);
    }

    /** For those who cannot see it, and for whoever gives it new numbers. */
    private static void mark(CTNonVisualDrawingProps props, Shown shown) {
        props.setName(shown.mark().written());
        props.setDescr(shown.alternative());
    }

    private static void mark(XSLFTextShape shape, Part part, Shown shown, List<String> lines) {
        ((CTShape) shape.getXmlObject())
                .getNvSpPr()
                .getCNvPr()
                .setName(TextMark.of(part, shown.mark(), lines).written());
    }

    private static CTNonVisualDrawingProps props(XSLFPictureShape picture) {
        return ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
    }

    private static XSLFTextBox text(XSLFSlide slide, double left, double top, double wide) {
        var text = slide.createTextBox();
        text.setAnchor(new Rectangle2D.Double(left, top, wide, SENTENCE));
        text.clearText();
        text.setLeftInset(0);
        text.setRightInset(0);
        text.setTopInset(0);
        text.setBottomInset(0);
        text.setWordWrap(true);
        return text;
    }

    private static XSLFTextParagraph line(XSLFTextShape text) {
        var line = text.addNewTextParagraph();
        line.setTextAlign(TextAlign.LEFT);
        return line;
    }

    private static void high(XSLFTextShape text, double height) {
        var anchor = text.getAnchor();
        text.setAnchor(new Rectangle2D.Double(anchor.getX(), anchor.getY(), anchor.getWidth(), height));
    }
}
