package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** Keys (密钥) that the application made for itself: once, for all its processes, and beside the records like the accounts. */
@Component
public class SecretStore {

    private static final int BYTES = 32;
    private static final String KEY = "key";

    private final MongoCollection<Document> secrets;

    SecretStore(OpenStore open) {
        this.secrets = open.store().database().getCollection("secrets");
    }

    /** The key of this name; it is made where there is none yet. */
    public byte[] key(String name) {
        var known = secrets.find(eq("_id", name)).first();
        return (known == null ? made(name) : known).get(KEY, Binary.class).getData();
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
