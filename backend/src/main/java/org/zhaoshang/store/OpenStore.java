package org.zhaoshang.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;

/** A store with all that it runs on, closed in the right order. */
record OpenStore(@Nullable EmbeddedServer server, MongoClient client, ChangeFeed feed, MongoStore store)
        implements AutoCloseable {

    private static final String DATABASE = "zhaoshang";

    static OpenStore embedded(Path directory, boolean demo, Clock clock) {
        return embedded(directory, demo, clock, Clients.Listeners.NOBODY);
    }

    static OpenStore embedded(Path directory, boolean demo, Clock clock, Clients.Listeners listeners) {
        var server = EmbeddedServer.on(directory);
        var client = Clients.of(server.uri(), StoreLimits.UNHURRIED, listeners);
        var store = new MongoStore(database(client, server.uri()), clock, true, Duration.ZERO);
        return open(server, client, store, clock, demo ? OpenStore::demonstrate : OpenStore::refer);
    }

    /** Where there is no database yet, it is opened as soon as there is one. */
    static OpenStore remote(String uri, Clock clock, StoreLimits limits, Clients.Listeners listeners) {
        var client = Clients.of(uri, limits, listeners);
        var store = new MongoStore(database(client, uri), clock, false, limits.patience());
        return open(null, client, store, clock, OpenStore::refer);
    }

    private static OpenStore open(
            @Nullable EmbeddedServer server,
            MongoClient client,
            MongoStore store,
            Clock clock,
            Consumer<MongoStore> fill) {
        Runnable first = () -> {
            store.open();
            fill.accept(store);
        };
        try {
            return new OpenStore(server, client, ChangeFeed.open(store, clock, first, server == null), store);
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

    private static void demonstrate(MongoStore store) {
        if (store.ledger().isEmpty() && !store.holdsDemonstration()) {
            store.noteDemonstration();
        }
        seed(store, Seeds::demonstration);
    }

    private static void refer(MongoStore store) {
        seed(store, Seeds::reference);
    }

    /** The data files are read only where they are needed: not at every start. */
    private static void seed(MongoStore store, Supplier<Collection<LedgerRecord>> seeds) {
        if (store.ledger().isEmpty()) {
            try {
                store.write(seeds.get(), new Author("zhaoshang", "seed"));
            } catch (VersionConflict e) {
                store.reload(); // another process filled the same empty store first
            }
        }
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
