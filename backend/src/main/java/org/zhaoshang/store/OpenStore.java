package org.zhaoshang.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;

/** A store with all that it runs on, closed in the right order. */
record OpenStore(@Nullable EmbeddedServer server, MongoClient client, ChangeFeed feed, MongoStore store)
        implements AutoCloseable {

    private static final String DATABASE = "zhaoshang";

    /** How long another process may take for a write before it counts as having died in it. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

    static OpenStore embedded(Path directory, boolean demo, Clock clock) {
        var server = EmbeddedServer.on(directory);
        var open = open(server, server.uri(), clock, clock.instant().plus(LONGEST_WRITE));
        return demo ? open.demonstrating() : open.seeded(Seeds::reference);
    }

    static OpenStore remote(String uri, Clock clock) {
        return open(null, uri, clock, clock.instant().minus(LONGEST_WRITE)).seeded(Seeds::reference);
    }

    private static OpenStore open(@Nullable EmbeddedServer server, String uri, Clock clock, Instant pendingBefore) {
        var client = StoreConfiguration.client(uri);
        var store = new MongoStore(database(client, uri), clock, server != null);
        try {
            var feed = ChangeFeed.open(store, () -> store.open(pendingBefore));
            return new OpenStore(server, client, feed, store);
        } catch (RuntimeException e) {
            client.close();
            if (server != null) {
                server.close(); // or its file would stay locked
            }
            throw e;
        }
    }

    static MongoDatabase database(MongoClient client, String uri) {
        var named = new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? DATABASE : named);
    }

    private OpenStore demonstrating() {
        if (store.ledger().isEmpty() && !store.holdsDemonstration()) {
            store.noteDemonstration();
        }
        return seeded(Seeds::demonstration);
    }

    /** The data files are read only where they are needed: not at every start. */
    private OpenStore seeded(Supplier<Collection<LedgerRecord>> seeds) {
        if (store.ledger().isEmpty()) {
            try {
                store.write(seeds.get(), new Author("zhaoshang", "seed"));
            } catch (VersionConflict e) {
                store.reload(); // another process filled the same empty store first
            }
        }
        return this;
    }

    @Override
    public void close() {
        feed.close();
        client.close();
        if (server != null) {
            server.close();
        }
    }
}
