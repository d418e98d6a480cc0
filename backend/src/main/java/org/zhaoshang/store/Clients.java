package org.zhaoshang.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.ConnectionPoolListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.BsonType;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;

/** How we connect to a MongoDB, embedded or not. */
final class Clients {

    private Clients() {}

    static MongoClient of(String uri) {
        return of(uri, StoreLimits.UNHURRIED, Listeners.NOBODY);
    }

    /** Who is told what goes on. */
    record Listeners(List<? extends ConnectionPoolListener> pool, List<? extends CommandListener> commands) {

        static final Listeners NOBODY = new Listeners(List.of(), List.of());
    }

    /** Numbers come back as exact as they went in, and moments as moments; what most servers have is written, and is read. */
    static MongoClient of(String uri, StoreLimits limits, Listeners listeners) {
        var types = new BsonTypeClassMap(
                Map.of(BsonType.DECIMAL128, java.math.BigDecimal.class, BsonType.DATE_TIME, java.time.Instant.class));
        var codecs = CodecRegistries.fromRegistries(
                CodecRegistries.fromProviders(new DocumentCodecProvider(types)),
                MongoClientSettings.getDefaultCodecRegistry());
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(limits.connecting().toMillis(), TimeUnit.MILLISECONDS)
                                .readTimeout(limits.reading().toMillis(), TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(limits.finding().toMillis(), TimeUnit.MILLISECONDS))
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(limits.heartbeat().toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> {
                    pool.maxSize(limits.connections());
                    listeners.pool().forEach(pool::addConnectionPoolListener);
                })
                .retryReads(true)
                .retryWrites(true)
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY)
                .codecRegistry(codecs);
        listeners.commands().forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }
}
