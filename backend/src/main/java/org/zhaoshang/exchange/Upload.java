package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file on disk, which is deleted when it is closed. */
record Upload(LedgerFile file) implements AutoCloseable {

    static Upload keep(MultipartFile upload) throws IOException {
        var name = upload.getOriginalFilename();
        var path = Files.createTempFile("zhaoshang-import", ".tmp");
        try {
            upload.transferTo(path);
            return new Upload(new LedgerFile(name == null ? "" : name, path));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
