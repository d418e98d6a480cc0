package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.zhaoshang.shared.Text;

/**
 * Puts what an archive holds into an empty store of either kind (恢复). A note in the store says that it has begun; until it is
 * taken away no application opens the store, and a restoration that was interrupted begins anew.
 */
final class Restoration {

    private static final String NOTE = "restoring";
    private static final int BATCH = 1_000;

    private final MongoDatabase database;
    private final Archive archive;

    private Restoration(MongoDatabase database, Archive archive) {
        this.database = database;
        this.archive = archive;
    }

    static void run(Archive archive, MongoDatabase database) throws IOException, UnusableArchive {
        new Restoration(database, archive).run();
    }

    /** Refuses to open a store in which a restoration was begun and not finished. */
    static void refuseHalf(MongoDatabase database) {
        if (isBegun(database)) {
            var words = new Text("上次恢复没有完成，请重新恢复一次", "a restoration was interrupted: restore the archive once more");
            throw new IllegalStateException(words.zh() + " / " + words.en());
        }
    }

    private void run() throws IOException, UnusableArchive {
        var names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> name.startsWith("system."));
        if (isBegun(database)) {
            names.stream()
                    .filter(name -> !name.equals(MongoStore.SETTINGS))
                    .forEach(name -> database.getCollection(name).drop());
            database.getCollection(MongoStore.SETTINGS).deleteMany(ne("_id", NOTE));
        } else {
            refuseFilled(names);
            database.getCollection(MongoStore.SETTINGS).insertOne(new Document("_id", NOTE));
        }
        records();
        for (var name : archive.collections()) {
            if (!name.equals(Writes.HISTORY)) {
                all(name);
            }
        }
        database.getCollection(MongoStore.SETTINGS).deleteOne(eq("_id", NOTE));
    }

    private static boolean isBegun(MongoDatabase database) {
        return database.getCollection(MongoStore.SETTINGS).find(eq("_id", NOTE)).first() != null;
    }

    private void refuseFilled(List<String> names) throws UnusableArchive {
        for (var name : names) {
            if (database.getCollection(name).find().first() != null) {
                throw new UnusableArchive(new Text(
                        "目标中已有数据（%s）；请恢复到空的数据目录或数据库".formatted(name),
                        "there are data already (%s); restore into an empty folder or database".formatted(name)));
            }
        }
    }

    /** The history, and of each record the newest version as what is current. */
    private void records() throws IOException, UnusableArchive {
        var newest = newest();
        var history = new Batch(Writes.HISTORY);
        var current = new HashMap<String, Batch>();
        archive.read(Writes.HISTORY, version -> {
            history.add(version);
            var kind = version.getString("kind").getValue();
            if (newest.getOrDefault(record(version), 0)
                    .equals(version.getInt32("version").getValue())) {
                current.computeIfAbsent(kind, Batch::new).add(document(version));
            }
        });
        history.flush();
        current.values().forEach(Batch::flush);
    }

    private Map<String, Integer> newest() throws IOException, UnusableArchive {
        var newest = new HashMap<String, Integer>();
        archive.read(Writes.HISTORY, version -> {
            var kind = version.getString("kind").getValue();
            if (Kind.ALL.stream().noneMatch(known -> known.collection().equals(kind))) {
                throw new UnusableArchive(new Text(
                        "备份中有本版本不认识的记录：" + kind, "the archive has records that this version does not know: " + kind));
            }
            newest.merge(record(version), version.getInt32("version").getValue(), Math::max);
        });
        return newest;
    }

    private static String record(RawBsonDocument version) {
        return version.getString("kind").getValue()
                + '/'
                + version.getString("code").getValue();
    }

    private static BsonDocument document(RawBsonDocument version) {
        var document =
                new BsonDocument("_id", new BsonString(version.getString("code").getValue()));
        document.putAll(version.getDocument("record"));
        return document;
    }

    private void all(String collection) throws IOException, UnusableArchive {
        var batch = new Batch(collection);
        archive.read(collection, batch::add);
        batch.flush();
    }

    /** Documents on their way into a collection. */
    private final class Batch {

        private final String collection;
        private final List<BsonDocument> documents = new ArrayList<>();

        Batch(String collection) {
            this.collection = collection;
        }

        void add(BsonDocument document) {
            documents.add(document);
            if (documents.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!documents.isEmpty()) {
                database.getCollection(collection, BsonDocument.class).insertMany(documents);
                documents.clear();
            }
        }
    }
}
