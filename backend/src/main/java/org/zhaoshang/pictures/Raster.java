package org.zhaoshang.pictures;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** An SVG of ours as PNG. */
final class Raster {

    /** A stroke of no width, which is drawn as a thin one otherwise. */
    private static final Pattern NO_STROKE = Pattern.compile("stroke=\"[^\"]*\" stroke-width=\"0\"");
    /** Less than the best, and much sooner done. */
    private static final float QUALITY = 0.7f;

    private Raster() {}

    static byte[] png(String svg, Letters letters) {
        var outlined = NO_STROKE.matcher(Outlines.of(svg, letters)).replaceAll("stroke=\"none\"");
        var document = Objects.requireNonNull(
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(outlined.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault()),
                "our own SVG cannot be read");
        try {
            return written(drawn(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(SVGDocument document) {
        var size = document.size();
        var image = new BufferedImage(
                (int) Math.round(size.getWidth()), (int) Math.round(size.getHeight()), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream(64 * 1024);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
