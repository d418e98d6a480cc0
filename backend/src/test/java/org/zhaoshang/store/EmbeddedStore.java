package org.zhaoshang.store;

import java.nio.file.Path;
import java.time.Clock;

/** A store on a file of its own, with the reference data, for tests of other rooms. */
public final class EmbeddedStore implements AutoCloseable {

    private final OpenStore open;

    public EmbeddedStore(Path directory, Clock clock) {
        this.open = OpenStore.embedded(directory, false, clock);
    }

    public Store store() {
        return open.store();
    }

    @Override
    public void close() {
        open.close();
    }
}
