package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Where accounts are kept: beside the records, and never in their history. */
@Component
public class AccountStore {

    private final MongoCollection<Document> accounts;

    AccountStore(OpenStore open) {
        this.accounts = open.store().database().getCollection("accounts");
    }

    public Optional<String> passwordHash(String name) {
        return Optional.ofNullable(accounts.find(eq("_id", name)).first()).map(account -> account.getString("hash"));
    }

    public void setPasswordHash(String name, String hash) {
        accounts.replaceOne(
                eq("_id", name), new Document("_id", name).append("hash", hash), new ReplaceOptions().upsert(true));
    }
}
