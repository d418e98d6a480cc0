package org.zhaoshang.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that a store holds into one archive (备份), while others go on writing: the history of the commits that are there
 * when it begins, and what is kept beside the records. Current documents are left out, since the history has them.
 */
final class Backup {

    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoDatabase database;
    private final ZipOutputStream zip;
    private final TreeMap<String, ArchiveManifest.File> files = new TreeMap<>();

    private Backup(MongoDatabase database, ZipOutputStream zip) {
        this.database = database;
        this.zip = zip;
    }

    /** @param out is left open */
    static ArchiveManifest write(MongoDatabase database, Instant now, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        var backup = new Backup(database, zip);
        backup.collections();
        var manifest = new ArchiveManifest(ArchiveManifest.FORMAT, now, backup.files);
        zip.putNextEntry(new ZipEntry(ArchiveManifest.NAME));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private void collections() throws IOException {
        var commits = new HashSet<String>();
        for (var commit : documents(Writes.COMMITS)) {
            if (!commit.containsKey(Writes.UNDONE)) {
                commits.add(commit.getString("_id").getValue());
            }
        }
        file(Writes.COMMITS, commit -> commits.contains(commit.getString("_id").getValue()));
        file(
                Writes.HISTORY,
                version -> commits.contains(version.getString("commit").getValue()));
        for (var name : besides()) {
            file(name, document -> true);
        }
    }

    /** Accounts, settings and whatever else is kept beside the records. */
    private Iterable<String> besides() {
        var names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> name.startsWith("system."));
        names.removeAll(Set.of(Writes.COMMITS, Writes.HISTORY, Writes.PENDING));
        Kind.ALL.forEach(kind -> names.remove(kind.collection()));
        return names;
    }

    private void file(String collection, Predicate<RawBsonDocument> wanted) throws IOException {
        var name = collection + ArchiveManifest.LINES;
        var digest = Checksums.sha256();
        var lines = new DigestOutputStream(zip, digest);
        var count = 0L;
        zip.putNextEntry(new ZipEntry(name));
        for (var document : documents(collection)) {
            if (wanted.test(document)) {
                lines.write((document.toJson(CANONICAL) + "\n").getBytes(UTF_8));
                count++;
            }
        }
        zip.closeEntry();
        files.put(name, new ArchiveManifest.File(count, Checksums.text(digest)));
    }

    private Iterable<RawBsonDocument> documents(String collection) {
        return database.getCollection(collection, RawBsonDocument.class).find();
    }
}
