package org.zhaoshang.web;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a page by a writer of XML, which no text can break out of. Attributes are given as names and values in turn. */
public final class HtmlWriter {

    private final XMLStreamWriter out;

    public HtmlWriter(OutputStream to) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
    }

    public void begin() throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
    }

    public void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    public void element(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text(text);
        close();
    }

    public void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        write(attributes);
    }

    public void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        write(attributes);
    }

    public void text(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    public void close() throws XMLStreamException {
        out.writeEndElement();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
