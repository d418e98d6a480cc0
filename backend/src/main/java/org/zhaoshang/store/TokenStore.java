package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Where tokens are kept: beside the accounts, revoked ones too, so that it is known whose they were. */
@Component
public class TokenStore {

    private final Reach reach;
    private final MongoCollection<Document> tokens;

    TokenStore(OpenStore open) {
        this.reach = open.store().reach();
        this.tokens = open.store().hurried().getCollection("tokens");
    }

    public Optional<AccessToken> find(String id) {
        return reach.read(() -> Optional.ofNullable(tokens.find(eq("_id", id)).first()))
                .map(TokenStore::read);
    }

    public List<AccessToken> all() {
        return reach.read(() -> tokens.find().into(new ArrayList<>())).stream()
                .map(TokenStore::read)
                .toList();
    }

    public void create(AccessToken token) {
        var document = new Document("_id", token.id())
                .append("hash", token.hash())
                .append("account", token.account())
                .append("role", token.role())
                .append("label", token.label())
                .append("createdAt", token.createdAt())
                .append("expiresAt", token.expiresAt());
        reach.write(() -> tokens.insertOne(document));
    }

    public void revoke(String id, Instant at) {
        reach.write(() -> tokens.updateOne(eq("_id", id), Updates.set("revokedAt", at)));
    }

    public void noteUse(String id, Instant at) {
        reach.write(() -> tokens.updateOne(eq("_id", id), Updates.set("lastUsedAt", at)));
    }

    private static AccessToken read(Document token) {
        return new AccessToken(
                token.getString("_id"),
                token.getString("hash"),
                token.getString("account"),
                token.getString("role"),
                token.getString("label"),
                token.get("createdAt", Instant.class),
                token.get("expiresAt", Instant.class),
                token.get("revokedAt", Instant.class),
                token.get("lastUsedAt", Instant.class));
    }
}
