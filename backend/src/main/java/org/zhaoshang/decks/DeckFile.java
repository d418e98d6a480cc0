package org.zhaoshang.decks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A deck that somebody sent, part by part. What nobody changes is written as it came, byte by byte and without being looked
 * at, so that nothing of it is lost which we have never heard of.
 */
final class DeckFile implements Closeable {

    private static final int MOST_PARTS = 20_000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DECK = "presentationml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OF_DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ENCRYPTED = "EncryptedPackage";

    private final ZipFile zip;
    private final DeckLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, Document> read = new HashMap<>();
    private final Map<String, byte[]> changed = new HashMap<>();

    private DeckFile(ZipFile zip, DeckLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static DeckFile open(Path path, DeckLimits limits) throws BadDeck, IOException {
        refuseOthers(path);
        var deck = new DeckFile(zip(path), limits);
        try {
            deck.list();
            return deck;
        } catch (BadDeck | IOException | RuntimeException e) {
            deck.close();
            throw e;
        }
    }

    private static void refuseOthers(Path path) throws BadDeck, IOException {
        if (FileMagic.valueOf(path.toFile()) == FileMagic.OLE2) {
            try (var old = new POIFSFileSystem(path.toFile())) {
                throw old.getRoot().hasEntryCaseInsensitive(ENCRYPTED) ? BadDeck.encrypted() : BadDeck.old();
            } catch (IOException | RuntimeException e) {
                throw BadDeck.unreadable();
            }
        }
    }

    private static ZipFile zip(Path path) throws BadDeck {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | RuntimeException e) {
            throw BadDeck.noDeck();
        }
    }

    private void list() throws BadDeck, IOException {
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (entries.put(entry.getName(), entry) != null
                    || entries.size() > MOST_PARTS
                    || !zip.canReadEntryData(entry)) {
                throw BadDeck.unreadable();
            }
        }
        if (!entries.containsKey(TYPES) || !isDeck()) {
            throw BadDeck.noDeck();
        }
        var slides = slides().size();
        if (slides > limits.slides()) {
            throw BadDeck.tooManySlides(slides, limits.slides());
        }
    }

    private boolean isDeck() throws BadDeck, IOException {
        var main = "/" + presentation();
        return elements(xml(TYPES).getElementsByTagNameNS("*", "Override")).stream()
                .anyMatch(type -> type.getAttribute("PartName").equals(main)
                        && type.getAttribute("ContentType").contains(DECK));
    }

    private String presentation() throws BadDeck, IOException {
        if (!entries.containsKey("_rels/.rels")) {
            throw BadDeck.noDeck();
        }
        return elements(xml("_rels/.rels").getElementsByTagNameNS(RELATIONS, "Relationship")).stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/officeDocument"))
                .map(relation -> relation.getAttribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElseThrow(BadDeck::noDeck);
    }

    /** The parts that are slides, in the order in which they are shown. */
    List<String> slides() throws BadDeck, IOException {
        var main = presentation();
        var slides = new ArrayList<String>();
        for (var slide : elements(xml(main).getElementsByTagNameNS("*", "sldId"))) {
            var target = target(main, reference(slide, "id"));
            if (target != null && has(target)) {
                slides.add(target);
            }
        }
        return slides;
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /** A part to look at; {@link #change} says that it was changed. */
    Document xml(String part) throws BadDeck, IOException {
        var known = read.get(part);
        if (known != null) {
            return known;
        }
        try (var in = new ByteArrayInputStream(bytes(part))) {
            var builder = XMLHelper.newDocumentBuilder(); // which knows no entities, and nothing from outside
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(in);
            read.put(part, document);
            return document;
        } catch (SAXException e) {
            throw BadDeck.damaged(part);
        }
    }

    byte[] bytes(String part) throws BadDeck, IOException {
        var now = changed.get(part);
        if (now != null) {
            return now;
        }
        var entry = entries.get(part);
        if (entry == null) {
            throw BadDeck.damaged(part);
        }
        try (var in = zip.getInputStream(entry)) {
            return bounded(in, part);
        } catch (ZipException e) {
            throw BadDeck.damaged(part);
        }
    }

    /** However small it is packed. */
    private byte[] bounded(InputStream in, String part) throws BadDeck, IOException {
        var most = Math.toIntExact(limits.part().toBytes());
        var bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw BadDeck.tooLarge(part);
        }
        return bytes;
    }

    void change(String part) throws IOException {
        var document = Objects.requireNonNull(read.get(part));
        document.setXmlStandalone(true);
        var out = new ByteArrayOutputStream();
        try {
            var writer = XMLHelper.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        change(part, out.toByteArray());
    }

    void change(String part, byte[] bytes) {
        changed.put(part, bytes);
    }

    /** Where a relationship of a part leads; null where it leads out of the deck, or nowhere. */
    @Nullable
    String target(String part, String id) throws BadDeck, IOException {
        var relation = relation(part, id);
        if (relation == null || relation.getAttribute("TargetMode").equals("External")) {
            return null;
        }
        try {
            return URI.create("/" + part)
                    .resolve(relation.getAttribute("Target"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            return null;
        }
    }

    /** Null where there is none. */
    @Nullable
    Element relation(String part, String id) throws BadDeck, IOException {
        var relations = relations(part);
        return id.isEmpty() || !has(relations)
                ? null
                : elements(xml(relations).getElementsByTagNameNS(RELATIONS, "Relationship")).stream()
                        .filter(relation -> relation.getAttribute("Id").equals(id))
                        .findFirst()
                        .orElse(null);
    }

    static String relations(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** What an element says of a relationship, as {@code r:id} does. */
    static String reference(Element element, String attribute) {
        return element.getAttributeNS(OF_DOCUMENTS, attribute);
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    void write(OutputStream out) throws IOException {
        try (var written = new ZipArchiveOutputStream(out)) {
            for (var entry : entries.values()) {
                var bytes = changed.get(entry.getName());
                if (bytes == null) {
                    try (var raw = zip.getRawInputStream(entry)) {
                        written.addRawArchiveEntry(entry, raw);
                    }
                } else {
                    var anew = new ZipArchiveEntry(entry.getName());
                    anew.setTime(entry.getTime());
                    written.putArchiveEntry(anew);
                    written.write(bytes);
                    written.closeArchiveEntry();
                }
            }
            written.finish();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
