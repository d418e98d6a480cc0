package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Where links are kept: beside the records like the accounts, and never in their history. None is ever thrown away. */
@Component
public class LinkStore {

    private final Reach reach;
    private final MongoCollection<Document> links;

    LinkStore(OpenStore open) {
        this.reach = open.store().reach();
        this.links = open.store().hurried().getCollection("links");
    }

    public void add(PanelLink link) {
        var document = new Document("_id", link.id())
                .append("panel", link.panel())
                // names of variables are no names of fields
                .append(
                        "parameters",
                        link.parameters().entrySet().stream()
                                .map(each -> List.of(each.getKey(), each.getValue()))
                                .toList())
                .append("kinds", List.copyOf(link.kinds()))
                .append("expiresAt", link.expiresAt())
                .append("createdBy", link.createdBy())
                .append("createdAt", link.createdAt());
        if (link.note() != null) {
            document.append("note", link.note());
        }
        reach.write(() -> links.insertOne(document));
    }

    public Optional<PanelLink> find(String id) {
        return reach.read(() -> Optional.ofNullable(links.find(eq("_id", id)).first()))
                .map(LinkStore::read);
    }

    public List<PanelLink> all() {
        return read(reach.read(() -> links.find().into(new ArrayList<>())));
    }

    public List<PanelLink> of(String account) {
        return read(reach.read(() -> links.find(eq("createdBy", account)).into(new ArrayList<>())));
    }

    /** What was taken back stays so. */
    public void revoke(String id, Instant at, String by) {
        reach.write(() -> links.updateOne(eq("_id", id), combine(set("revokedAt", at), set("revokedBy", by))));
    }

    public void noteUses(String id, Instant last, long more) {
        reach.write(() -> links.updateOne(eq("_id", id), combine(set("lastUsedAt", last), inc("uses", more))));
    }

    private static List<PanelLink> read(List<Document> documents) {
        return documents.stream().map(LinkStore::read).toList();
    }

    private static PanelLink read(Document document) {
        var parameters = new TreeMap<String, String>();
        for (var pair : document.getList("parameters", List.class)) {
            parameters.put((String) pair.get(0), (String) pair.get(1));
        }
        var uses = document.get("uses");
        return new PanelLink(
                document.getString("_id"),
                document.getString("panel"),
                parameters,
                new TreeSet<>(document.getList("kinds", String.class)),
                document.get("expiresAt", Instant.class),
                document.getString("note"),
                document.getString("createdBy"),
                document.get("createdAt", Instant.class),
                document.get("revokedAt", Instant.class),
                document.getString("revokedBy"),
                document.get("lastUsedAt", Instant.class),
                uses instanceof Number number ? number.longValue() : 0);
    }
}
