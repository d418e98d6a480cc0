package org.zhaoshang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.zhaoshang.access.Administrator;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.Store;

/** Takes files in the way an office sends them, for tests of other rooms. */
public final class ImportedFile {

    private final LedgerImport imports;
    private final Path upload;

    /** @param upload where a file is kept while it is read */
    public ImportedFile(Store store, Path upload) {
        this.imports = new LedgerImport(store, SightForTests.of(store), event -> {}, Clock.systemUTC());
        this.upload = upload;
    }

    /**
     * Imports a CSV text, overwriting by code.
     *
     * @throws IllegalStateException if anything is wrong with it
     */
    public void apply(String csv) throws IOException {
        Files.writeString(upload, csv, StandardCharsets.UTF_8);
        var outcome = imports.apply(
                new LedgerFile("台账.csv", upload), Administrator.named("office"), Mode.OVERWRITE, Progress.NOBODY);
        if (!outcome.applied()) {
            throw new IllegalStateException(outcome.problems().toString());
        }
    }
}
