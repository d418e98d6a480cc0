package org.zhaoshang.decks;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What decks begin with (模板): the office's own, whose slides are left out, or plain white ones. It is read once, at the start. */
@Component
class OfficeTemplate {

    private static final Dimension SIZE = new Dimension(960, 540);
    /** What Windows and Office have for Chinese; others put their own in its place. */
    private static final String CHINESE = "微软雅黑";

    private static final String LATIN = "Arial";

    private final byte @Nullable [] file;

    @Autowired
    OfficeTemplate(DeckLimits limits) {
        this(limits.template());
    }

    OfficeTemplate(@Nullable String path) {
        this.file = path == null || path.isBlank() ? null : read(Path.of(path.strip()));
    }

    boolean isPlain() {
        return file == null;
    }

    /** A deck without slides. */
    XMLSlideShow begin() throws IOException {
        return file == null ? plain() : new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static byte[] read(Path path) {
        try (var in = Files.newInputStream(path);
                var slides = new XMLSlideShow(in)) {
            emptied(slides);
            var out = new ByteArrayOutputStream();
            slides.write(out);
            return out.toByteArray();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "zhaoshang.decks.template: %s 不是可用的 PowerPoint 模板 / is no template that can be used: %s"
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    private static void emptied(XMLSlideShow slides) throws OpenXML4JException {
        if (slides.getSlideMasters().isEmpty()) {
            throw new IllegalArgumentException("no slide master");
        }
        while (!slides.getSlides().isEmpty()) {
            slides.removeSlide(0);
        }
        var whole = slides.getCTPresentation();
        if (whole.isSetExtLst()) {
            whole.unsetExtLst(); // sections of slides that are gone
        }
        if (whole.isSetCustShowLst()) {
            whole.unsetCustShowLst();
        }
        slides.getPackage()
                .replaceContentType(
                        XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
    }

    private static XMLSlideShow plain() {
        var slides = new XMLSlideShow();
        slides.setPageSize(SIZE);
        for (var master : slides.getSlideMasters()) {
            var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
            for (var font : List.of(fonts.getMajorFont(), fonts.getMinorFont())) {
                font.getLatin().setTypeface(LATIN);
                font.getEa().setTypeface(CHINESE);
            }
        }
        return slides;
    }
}
