package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A table that came back: its texts are written anew where they stand, in the letters that they have there. */
final class KeptTable {

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private KeptTable() {}

    /** @return whether there is a place for all */
    static boolean renew(Element table, Grid grid, Mark mark) {
        var rows = children(table, "tr");
        if (rows.isEmpty() || rows.stream().anyMatch(row -> children(row, "tc").size() != grid.columns())) {
            return false;
        }
        var headed = !grid.large();
        var renamed = headed
                && !Mark.hash(children(rows.get(0), "tc").stream()
                                .map(KeptTable::text)
                                .toList())
                        .equals(mark.names());
        while (rows.size() > Math.max(grid.rows().size(), headed ? 2 : 1)) {
            table.removeChild(rows.remove(rows.size() - 1));
        }
        while (rows.size() < grid.rows().size()) {
            rows.add(another(table, rows.get(rows.size() - 1)));
        }
        for (var at = renamed ? 1 : 0; at < rows.size(); at++) {
            var cells = children(rows.get(at), "tc");
            for (var column = 0; column < cells.size(); column++) {
                write(
                        cells.get(column),
                        at < grid.rows().size() ? grid.rows().get(at).get(column) : List.of(""));
            }
        }
        return true;
    }

    private static Element another(Element table, Element last) {
        var row = (Element) last.cloneNode(true);
        children(row, "extLst").forEach(row::removeChild); // an id of its own
        table.insertBefore(row, last.getNextSibling());
        return row;
    }

    private static void write(Element cell, List<String> lines) {
        var body = children(cell, "txBody");
        if (body.isEmpty()) {
            return;
        }
        var paragraphs = children(body.get(0), "p");
        for (var at = 0; at < paragraphs.size(); at++) {
            Texts.write(paragraphs.get(at), at < lines.size() ? lines.get(at) : "");
        }
    }

    private static String text(Element cell) {
        return String.join("\n", Texts.lines(cell));
    }

    static List<Element> children(Element of, String name) {
        var found = new ArrayList<Element>();
        for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && A.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
