package org.zhaoshang.pictures;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The font (字体) that comes along, so that a server needs none: how wide its texts are, and their outlines. It is read
 * without the platform's font machinery, which fails where no font is installed.
 */
final class Letters {

    private static final String FONT = "pictures/noto-sans-sc.ttf";
    /** From here on characters are Chinese, and as wide when they are bold. */
    private static final int CHINESE = 0x2e80;

    private static final double BOLD_IS_WIDER = 1.05;
    private static final double RAISED_SIZE = 0.6;
    private static final double RAISED_BY = 0.35;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    Letters() {
        try {
            font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(
                            new ClassPathResource(FONT, Letters.class.getClassLoader()).getContentAsByteArray()));
            glyphs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a character is drawn.
     *
     * @param size how large, where 1 is the size of the letters around it
     * @param raised how far above their line, for a size of 1
     */
    record Sign(int glyph, double size, double raised) {}

    /** What the font lacks of raised digits is a digit, raised: 10⁸. */
    Sign sign(int character) {
        var glyph = glyphs.getGlyphId(character);
        if (glyph == 0) {
            var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    .codePointAt(0);
            return new Sign(glyphs.getGlyphId(plain), RAISED_SIZE, RAISED_BY);
        }
        return new Sign(glyph, 1, 0);
    }

    double widthOf(String text, double size, boolean bold) {
        return text.codePoints()
                .mapToDouble(character -> advance(character, size, bold))
                .sum();
    }

    double advance(int character, double size, boolean bold) {
        try {
            var sign = sign(character);
            var width = font.getAdvanceWidth(sign.glyph()) / unit * size * sign.size();
            return bold && character < CHINESE ? width * BOLD_IS_WIDER : width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A glyph's outline for a size of 1, as SVG writes paths. */
    String outline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? "" : written(data.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(GeneralPath path) {
        var out = new StringBuilder();
        var at = new float[6];
        var upsideDown = AffineTransform.getScaleInstance(1 / unit, -1 / unit);
        for (var steps = path.getPathIterator(upsideDown); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(out, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(out, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(out, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(out, 'C', at, 6);
                default -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char step, float[] at, int count) {
        out.append(step);
        for (var i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(at[i]);
        }
    }
}
