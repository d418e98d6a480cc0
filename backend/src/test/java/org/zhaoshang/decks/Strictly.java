package org.zhaoshang.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.w3c.dom.Element;

/** What PowerPoint is strict about, where it is not at hand: the schemas, ids, relationships, kinds of content. */
final class Strictly {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OF_DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Strictly() {}

    static Map<String, byte[]> parts(byte[] deck) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as("twice: %s", entry.getName())
                        .isNull();
            }
        }
        return parts;
    }

    static void check(byte[] deck) throws Exception {
        var parts = parts(deck);
        for (var part : parts.entrySet()) {
            var name = part.getKey();
            if (name.matches("ppt/slides/slide\\d+\\.xml")) {
                valid(name, SldDocument.Factory.parse(stream(part.getValue())));
                idsAreUnique(name, part.getValue());
            } else if (name.matches("ppt/charts/chart\\d+\\.xml")) {
                valid(name, ChartSpaceDocument.Factory.parse(stream(part.getValue())));
            } else if (name.equals("ppt/presentation.xml")) {
                valid(name, PresentationDocument.Factory.parse(stream(part.getValue())));
            } else if (name.endsWith(".rels")) {
                leadsToParts(name, parts);
            } else if (name.endsWith(".xlsx")) {
                new XSSFWorkbook(stream(part.getValue())).close();
            }
        }
        everyPartHasAType(parts);
        everyReferenceIsARelationship(parts);
    }

    private static void valid(String name, XmlObject part) {
        var errors = new ArrayList<XmlError>();
        assertThat(part.validate(new XmlOptions().setErrorListener(errors)))
                .as("%s: %s", name, errors)
                .isTrue();
    }

    private static void idsAreUnique(String name, byte[] slide) throws Exception {
        var seen = new HashSet<String>();
        var shapes = dom(slide).getElementsByTagNameNS("*", "cNvPr");
        for (var i = 0; i < shapes.getLength(); i++) {
            assertThat(seen.add(((Element) shapes.item(i)).getAttribute("id")))
                    .as("%s: id %s", name, ((Element) shapes.item(i)).getAttribute("id"))
                    .isTrue();
        }
    }

    private static void leadsToParts(String name, Map<String, byte[]> parts) throws Exception {
        var from = URI.create("/" + name.replaceFirst("_rels/(.*)\\.rels$", "$1"));
        var relations = dom(parts.get(name)).getElementsByTagNameNS(RELATIONS, "Relationship");
        var ids = new HashSet<String>();
        for (var i = 0; i < relations.getLength(); i++) {
            var relation = (Element) relations.item(i);
            assertThat(ids.add(relation.getAttribute("Id"))).as(name).isTrue();
            if (!relation.getAttribute("TargetMode").equals("External")) {
                var target = from.resolve(relation.getAttribute("Target")).getPath();
                assertThat(parts).as(name).containsKey(target.substring(1));
            }
        }
    }

    private static void everyReferenceIsARelationship(Map<String, byte[]> parts) throws Exception {
        for (var part : parts.entrySet()) {
            var name = part.getKey();
            if (!name.matches("ppt/(slides|charts)/[^/]+\\.xml")) {
                continue;
            }
            var known = new HashSet<String>();
            var relations = parts.get(name.replaceFirst("([^/]+)$", "_rels/$1.rels"));
            if (relations != null) {
                var all = dom(relations).getElementsByTagNameNS(RELATIONS, "Relationship");
                for (var i = 0; i < all.getLength(); i++) {
                    known.add(((Element) all.item(i)).getAttribute("Id"));
                }
            }
            var elements = dom(part.getValue()).getElementsByTagName("*");
            for (var i = 0; i < elements.getLength(); i++) {
                for (var attribute : java.util.List.of("id", "embed", "link")) {
                    var id = ((Element) elements.item(i)).getAttributeNS(OF_DOCUMENTS, attribute);
                    if (!id.isEmpty()) {
                        assertThat(known).as(name).contains(id);
                    }
                }
            }
        }
    }

    private static void everyPartHasAType(Map<String, byte[]> parts) throws Exception {
        var types = dom(parts.get("[Content_Types].xml"));
        var known = new HashSet<String>();
        var endings = new HashSet<String>();
        var all = types.getElementsByTagNameNS("*", "Override");
        for (var i = 0; i < all.getLength(); i++) {
            var part = ((Element) all.item(i)).getAttribute("PartName").substring(1);
            assertThat(parts).containsKey(part);
            known.add(part);
        }
        var defaults = types.getElementsByTagNameNS("*", "Default");
        for (var i = 0; i < defaults.getLength(); i++) {
            endings.add(((Element) defaults.item(i)).getAttribute("Extension").toLowerCase(java.util.Locale.ROOT));
        }
        for (var name : parts.keySet()) {
            if (!name.equals("[Content_Types].xml")) {
                assertThat(known.contains(name) || endings.contains(name.replaceFirst(".*\\.", "")))
                        .as(name)
                        .isTrue();
            }
        }
    }

    static Element dom(byte[] xml) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(stream(xml)).getDocumentElement();
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
