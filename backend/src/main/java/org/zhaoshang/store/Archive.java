package org.zhaoshang.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bson.RawBsonDocument;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive that a backup wrote, found to be whole. */
final class Archive implements AutoCloseable {

    private static final Set<String> NEEDED =
            Set.of(Writes.COMMITS + ArchiveManifest.LINES, Writes.HISTORY + ArchiveManifest.LINES);

    private final ZipFile zip;
    private final ArchiveManifest manifest;

    private Archive(ZipFile zip, ArchiveManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    interface Reader {
        void read(RawBsonDocument document) throws UnusableArchive;
    }

    static Archive open(Path file) throws IOException, UnusableArchive {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), UTF_8);
        } catch (ZipException e) {
            throw new UnusableArchive(new Text("这不是备份文件", "this is not an archive of a backup"), e);
        }
        try {
            var archive = new Archive(zip, manifest(zip));
            archive.check();
            return archive;
        } catch (IOException | UnusableArchive | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    /** The collections that it has documents of. */
    Set<String> collections() {
        return manifest.files().keySet().stream()
                .map(name -> name.substring(0, name.length() - ArchiveManifest.LINES.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void read(String collection, Reader reader) throws IOException, UnusableArchive {
        var name = collection + ArchiveManifest.LINES;
        try (var lines = new BufferedReader(new InputStreamReader(stream(name), UTF_8))) {
            var number = 0L;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.read(parsed(name, number, line));
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static RawBsonDocument parsed(String name, long number, String line) throws UnusableArchive {
        try {
            return RawBsonDocument.parse(line);
        } catch (JsonParseException e) {
            throw damaged(name + " " + number, e);
        }
    }

    private static ArchiveManifest manifest(ZipFile zip) throws IOException, UnusableArchive {
        var entry = zip.getEntry(ArchiveManifest.NAME);
        if (entry == null) {
            throw new UnusableArchive(new Text(
                    "备份不完整：没有 " + ArchiveManifest.NAME,
                    "the archive is not whole: " + ArchiveManifest.NAME + " is missing"));
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, ArchiveManifest.class);
            if (manifest.format() != ArchiveManifest.FORMAT) {
                throw new UnusableArchive(new Text(
                        "备份的格式是 %d，本版本只认 %d".formatted(manifest.format(), ArchiveManifest.FORMAT),
                        "the archive has format %d; this version reads %d"
                                .formatted(manifest.format(), ArchiveManifest.FORMAT)));
            }
            return manifest;
        } catch (JacksonException e) {
            throw damaged(ArchiveManifest.NAME, e);
        }
    }

    private void check() throws IOException, UnusableArchive {
        var names = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        names.remove(ArchiveManifest.NAME);
        if (!names.equals(manifest.files().keySet()) || !names.containsAll(NEEDED)) {
            throw new UnusableArchive(new Text(
                    "备份中的文件与清单不符：" + names, "the files in the archive are not those of its manifest: " + names));
        }
        for (var file : manifest.files().entrySet()) {
            check(file.getKey(), file.getValue());
        }
    }

    private void check(String name, ArchiveManifest.File told) throws IOException, UnusableArchive {
        var digest = Checksums.sha256();
        try (var in = new DigestInputStream(stream(name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw damaged(name, e);
        }
        if (!Checksums.text(digest).equals(told.sha256())) {
            throw damaged(name, null);
        }
    }

    private InputStream stream(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    private static UnusableArchive damaged(String where, @Nullable Exception cause) {
        return new UnusableArchive(new Text("备份已损坏：" + where, "the archive is damaged: " + where), cause);
    }
}
