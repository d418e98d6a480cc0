package org.zhaoshang.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A file whose sheets can be read until it is closed. */
record OpenFile(List<Sheet> sheets, Closeable source) implements AutoCloseable {

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
