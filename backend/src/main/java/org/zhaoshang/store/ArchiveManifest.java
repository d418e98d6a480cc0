package org.zhaoshang.store;

import java.time.Instant;
import java.util.SortedMap;

/**
 * What is in an archive of a store (备份清单), so that whoever restores it knows that it is whole.
 *
 * @param format how the archive is written; see {@link #FORMAT}
 * @param takenAt when it was begun: nothing that was written later is in it
 * @param files by name: one for each collection, a document a line in canonical Extended JSON, UTF-8
 */
record ArchiveManifest(int format, Instant takenAt, SortedMap<String, File> files) {

    /** The only one there has been. */
    static final int FORMAT = 1;

    static final String NAME = "manifest.json";
    static final String LINES = ".ndjson";

    /** @param sha256 of the file's bytes, in hexadecimal digits */
    record File(long documents, String sha256) {}

    long documents() {
        return files.values().stream().mapToLong(File::documents).sum();
    }
}
