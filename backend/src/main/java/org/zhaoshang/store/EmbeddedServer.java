package org.zhaoshang.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.h2.mvstore.MVStore;

/** A server that speaks MongoDB's protocol in this process, on a local file and the loopback address only. */
final class EmbeddedServer implements AutoCloseable {

    /** So much that an import of a large file does not write and read the same pages over and over. */
    private static final int CACHE_MEGABYTES = 64;

    private static final int BUFFER_KILOBYTES = 16 * 1024;

    private final MongoServer server;
    private final String uri;

    private EmbeddedServer(MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    static EmbeddedServer on(Path directory) {
        return on(directory, DurableBackend::new);
    }

    static EmbeddedServer on(Path directory, Function<MVStore, DurableBackend> backendOn) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the data directory " + directory, e);
        }
        var file = directory.resolve("zhaoshang.mv").toAbsolutePath().toString();
        var backend = backendOn.apply(new MVStore.Builder()
                .fileName(file)
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitBufferSize(BUFFER_KILOBYTES)
                .open());
        backend.version(ServerVersion.MONGO_5_0);
        backend.enableOplog();
        var server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        return new EmbeddedServer(
                server, "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/zhaoshang");
    }

    int port() {
        return server.getLocalAddress().getPort();
    }

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
