package org.zhaoshang.store;

import java.nio.file.Path;
import java.time.Clock;

/** A store on a file of its own, with the reference data, for tests of other rooms. */
public final class EmbeddedStore implements AutoCloseable {

    private final OpenStore open;
    private final Clock clock;

    public EmbeddedStore(Path directory, Clock clock) {
        this.open = OpenStore.embedded(directory, false, clock);
        this.clock = clock;
    }

    public Store store() {
        return open.store();
    }

    public AuditStore audit() {
        return new AuditStore(open, clock);
    }

    @Override
    public void close() {
        open.close();
    }
}
