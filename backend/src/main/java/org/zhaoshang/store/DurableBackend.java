package org.zhaoshang.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The file backend of the embedded server, made to keep its word: a write is in the file before its reply goes out.
 * Left alone, the file is written once a second, and a killed process loses what it acknowledged in between.
 */
class DurableBackend extends H2Backend {

    private static final String OPLOG_DATABASE = "local";
    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findandmodify", "createindexes", "create", "drop", "dropindexes");

    /** Nobody resumes a change stream of a process that is gone, so its operation log need not outlive it. */
    private final MVStore oplogStore = MVStore.open(null);

    DurableBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            if (WRITES.contains(command.toLowerCase(Locale.ROOT))) {
                commit();
            }
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return databaseName.equals(OPLOG_DATABASE)
                ? new H2Database(databaseName, oplogStore, getCursorRegistry())
                : new IndexedDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    protected Oplog createOplog() {
        return new SelectiveOplog(super.createOplog(), Writes.COMMITS);
    }

    @Override
    public void close() {
        super.close();
        oplogStore.close();
    }
}
