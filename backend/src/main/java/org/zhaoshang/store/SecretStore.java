package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** Keys (密钥) that the application made for itself: once, for all its processes, and beside the records like the accounts. */
@Component
public class SecretStore {

    private static final int BYTES = 32;
    private static final String KEY = "key";

    private final Reach reach;
    private final MongoCollection<Document> secrets;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    SecretStore(OpenStore open) {
        this.reach = open.store().reach();
        this.secrets = open.store().hurried().getCollection("secrets");
    }

    /** The key of this name; it is made where there is none yet, and never changes. */
    public byte[] key(String name) {
        return known.computeIfAbsent(name, this::kept).clone();
    }

    private byte[] kept(String name) {
        var found = reach.read(
                () -> Optional.ofNullable(secrets.find(eq("_id", name)).first()));
        return found.orElseGet(() -> reach.write(() -> made(name)))
                .get(KEY, Binary.class)
                .getData();
    }

    private Document made(String name) {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var secret = new Document("_id", name).append(KEY, new Binary(key));
        try {
            secrets.insertOne(secret);
            return secret;
        } catch (MongoWriteException e) {
            return Objects.requireNonNull(secrets.find(eq("_id", name)).first()); // another process was faster
        }
    }
}
