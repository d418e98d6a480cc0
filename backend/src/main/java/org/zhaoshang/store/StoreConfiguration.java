package org.zhaoshang.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.BsonType;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store that the properties name. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    OpenStore openStore(StoreProperties properties, Clock clock) {
        return properties
                .remote()
                .map(uri -> OpenStore.remote(uri, clock))
                .orElseGet(() -> OpenStore.embedded(properties.dataDir(), properties.demo(), clock));
    }

    @Bean
    Store store(OpenStore open) {
        return open.store();
    }

    /** Numbers come back as exact as they went in, and moments as moments. */
    static MongoClient client(String uri) {
        var types = new BsonTypeClassMap(
                Map.of(BsonType.DECIMAL128, java.math.BigDecimal.class, BsonType.DATE_TIME, java.time.Instant.class));
        var codecs = CodecRegistries.fromRegistries(
                CodecRegistries.fromProviders(new DocumentCodecProvider(types)),
                MongoClientSettings.getDefaultCodecRegistry());
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToSocketSettings(socket -> socket.connectTimeout(5, TimeUnit.SECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY)
                .codecRegistry(codecs)
                .build());
    }
}
