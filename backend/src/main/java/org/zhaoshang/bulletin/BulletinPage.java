package org.zhaoshang.bulletin;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhaoshang.ledger.Bulletin;

/** A bulletin as a page of its own, made for A4. Written by a writer of XML, which no record's text can break out of. */
final class BulletinPage {

    private static final String STYLE = "/styles/bulletin.css";

    private final Bulletin bulletin;
    private final XMLStreamWriter out;

    private BulletinPage(Bulletin bulletin, XMLStreamWriter out) {
        this.bulletin = bulletin;
        this.out = out;
    }

    static void write(Bulletin bulletin, OutputStream to) {
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            new BulletinPage(bulletin, out).write();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bulletin cannot be written", e);
        }
    }

    private void write() throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
        out.writeStartElement("html");
        out.writeAttribute("lang", bulletin.language().equals("zh") ? "zh-CN" : bulletin.language());
        head();
        out.writeStartElement("body");
        element("h1", bulletin.title());
        out.writeStartElement("p");
        out.writeAttribute("class", "heading");
        for (var line : bulletin.heading()) {
            element("span", line);
        }
        out.writeEndElement();
        for (var section : bulletin.sections()) {
            write(section);
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        out.writeEmptyElement("meta");
        out.writeAttribute("name", "viewport");
        out.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", bulletin.title());
        out.writeEmptyElement("link");
        out.writeAttribute("rel", "stylesheet");
        out.writeAttribute("href", STYLE);
        out.writeEndElement();
    }

    private void write(Bulletin.Section section) throws XMLStreamException {
        out.writeStartElement("section");
        element("h2", section.title());
        for (var paragraph : section.paragraphs()) {
            element("p", paragraph);
        }
        var table = section.table();
        if (table != null) {
            write(table);
        }
        out.writeEndElement();
    }

    private void write(Bulletin.Table table) throws XMLStreamException {
        out.writeStartElement("table");
        out.writeStartElement("thead");
        out.writeStartElement("tr");
        for (var column : table.columns()) {
            out.writeStartElement("th");
            out.writeAttribute("scope", "col");
            out.writeCharacters(column.head());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("tbody");
        for (var row : table.rows()) {
            out.writeStartElement("tr");
            for (var i = 0; i < row.cells().size(); i++) {
                out.writeStartElement("td");
                if (table.columns().get(i).figures()) {
                    out.writeAttribute("class", "figures");
                }
                out.writeCharacters(row.cells().get(i));
                out.writeEndElement();
            }
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
