package org.zhaoshang.decks;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Texts of a slide that came back, line by line. */
final class Texts {

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private Texts() {}

    static List<String> lines(Element shape) {
        return DeckFile.elements(shape.getElementsByTagNameNS(A, "p")).stream()
                .map(Texts::line)
                .toList();
    }

    /** In the letters of what stood there first. */
    static void write(Element paragraph, String text) {
        if (line(paragraph).equals(text)) {
            return;
        }
        var runs = KeptTable.children(paragraph, "r");
        if (runs.isEmpty()) {
            if (!text.isEmpty()) {
                begin(paragraph, text);
            }
            return;
        }
        KeptTable.children(runs.get(0), "t").forEach(one -> one.setTextContent(text));
        runs.stream().skip(1).forEach(paragraph::removeChild);
        for (var other : List.of("br", "fld")) {
            KeptTable.children(paragraph, other).forEach(paragraph::removeChild);
        }
    }

    private static void begin(Element paragraph, String text) {
        var document = paragraph.getOwnerDocument();
        var prefix = paragraph.getPrefix() == null ? "" : paragraph.getPrefix() + ":";
        var run = document.createElementNS(A, prefix + "r");
        var words = document.createElementNS(A, prefix + "t");
        words.setTextContent(text);
        run.appendChild(words);
        var end = KeptTable.children(paragraph, "endParaRPr");
        paragraph.insertBefore(run, end.isEmpty() ? null : end.get(0));
    }

    private static String line(Element paragraph) {
        return DeckFile.elements(paragraph.getElementsByTagNameNS(A, "t")).stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
