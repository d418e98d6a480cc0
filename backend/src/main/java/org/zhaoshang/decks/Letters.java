package org.zhaoshang.decks;

import java.awt.Color;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Texts of a slide (文字): in the fonts of its theme, so that an office's template has its own. */
final class Letters {

    static final Color INK = new Color(0x16202E);
    static final Color MUTED = new Color(0x526072);

    private static final double NARROW = 0.6;

    private Letters() {}

    static XSLFTextRun write(XSLFTextParagraph line, String text, double points, Color colour, boolean bold) {
        var run = line.addNewTextRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontColor(colour);
        run.setBold(bold);
        language(run);
        return run;
    }

    /** An office takes its Chinese font for what is Chinese. */
    static void language(XSLFTextRun run) {
        if (run.getXmlObject() instanceof CTRegularTextRun written) {
            var look = written.isSetRPr() ? written.getRPr() : written.addNewRPr();
            look.setLang("zh-CN");
            look.setAltLang("en-US");
            look.setDirty(false);
        }
    }

    /** About how wide a text is, a Chinese character being 1. */
    static double width(String text) {
        return Math.max(
                1,
                text.codePoints()
                        .mapToDouble(letter -> letter > 0x2E7F ? 1 : NARROW)
                        .sum());
    }
}
