package org.zhaoshang.bulletin;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.web.HtmlWriter;

/** A bulletin as a page of its own, made for A4. */
final class BulletinPage {

    private static final String STYLE = "/styles/bulletin.css";

    private final Bulletin bulletin;
    private final HtmlWriter out;

    private BulletinPage(Bulletin bulletin, HtmlWriter out) {
        this.bulletin = bulletin;
        this.out = out;
    }

    static void write(Bulletin bulletin, OutputStream to) {
        try {
            new BulletinPage(bulletin, new HtmlWriter(to)).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bulletin cannot be written", e);
        }
    }

    private void write() throws XMLStreamException {
        out.begin();
        out.open("html", "lang", bulletin.language().equals("zh") ? "zh-CN" : bulletin.language());
        head();
        out.open("body");
        out.element("h1", bulletin.title());
        out.open("p", "class", "heading");
        for (var line : bulletin.heading()) {
            out.element("span", line);
        }
        out.close();
        for (var section : bulletin.sections()) {
            write(section);
        }
        out.close();
        out.close();
        out.end();
    }

    private void head() throws XMLStreamException {
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", bulletin.title());
        out.empty("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml");
        out.empty("link", "rel", "stylesheet", "href", STYLE);
        out.close();
    }

    private void write(Bulletin.Section section) throws XMLStreamException {
        out.open("section");
        out.element("h2", section.title());
        for (var paragraph : section.paragraphs()) {
            out.element("p", paragraph);
        }
        var table = section.table();
        if (table != null) {
            write(table);
        }
        out.close();
    }

    private void write(Bulletin.Table table) throws XMLStreamException {
        out.open("table");
        out.open("thead");
        out.open("tr");
        for (var column : table.columns()) {
            out.element("th", column.head(), "scope", "col");
        }
        out.close();
        out.close();
        out.open("tbody");
        for (var row : table.rows()) {
            out.open("tr");
            for (var i = 0; i < row.cells().size(); i++) {
                var text = row.cells().get(i);
                if (table.columns().get(i).figures()) {
                    out.element("td", text, "class", "figures");
                } else {
                    out.element("td", text);
                }
            }
            out.close();
        }
        out.close();
        out.close();
    }
}
