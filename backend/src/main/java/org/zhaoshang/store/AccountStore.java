package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Where accounts are kept: beside the records, and never in their history. */
@Component
public class AccountStore {

    /** The account of the time when there was but one says nothing of roles. */
    private static final Set<String> OF_OLD = Set.of("ADMIN");

    private final Reach reach;
    private final MongoCollection<Document> accounts;

    AccountStore(OpenStore open) {
        this.reach = open.store().reach();
        this.accounts = open.store().hurried().getCollection("accounts");
    }

    public Optional<Account> find(String name) {
        return reach.read(
                        () -> Optional.ofNullable(accounts.find(eq("_id", name)).first()))
                .map(AccountStore::read);
    }

    /** Who signs in by a provider as this subject. */
    public Optional<Account> findBySubject(String subject) {
        return reach.read(() -> Optional.ofNullable(
                        accounts.find(eq("subject", subject)).first()))
                .map(AccountStore::read);
    }

    /** All of them by their names. */
    public List<Account> all() {
        return reach.read(() -> accounts.find().sort(Sorts.ascending("_id")).into(new ArrayList<>())).stream()
                .map(AccountStore::read)
                .toList();
    }

    /** Keeps a new one; nothing where there is one of this name. */
    public Optional<Account> create(Account account) {
        var first = account.next();
        try {
            reach.write(() -> accounts.insertOne(document(first).append("_id", first.name())));
            return Optional.of(first);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Keeps the next version of one; nothing where somebody was faster. */
    public Optional<Account> change(Account account) {
        var next = account.next();
        // null is also found where there is none, as with the account of old
        var seen = account.version() == 0 ? null : account.version();
        var written = reach.write(() -> accounts.updateOne(
                and(eq("_id", account.name()), eq("version", seen)), new Document("$set", document(next))));
        return written.getMatchedCount() == 1 ? Optional.of(next) : Optional.empty();
    }

    /** Notes when somebody signed in, which is no change of the account. */
    public void noteSignIn(String name, Instant at) {
        reach.write(() -> accounts.updateOne(eq("_id", name), Updates.set("signedInAt", at)));
    }

    private static Account read(Document account) {
        return new Account(
                account.getString("_id"),
                account.getString("hash"),
                account.getString("subject"),
                account.containsKey("roles") ? Set.copyOf(account.getList("roles", String.class)) : OF_OLD,
                Set.copyOf(account.getList("departments", String.class, List.of())),
                account.getBoolean("disabled", false),
                account.getBoolean("mustChange", false),
                account.get("signedInAt", Instant.class),
                account.getInteger("version", 0));
    }

    /** Without its name, which stays, and without when somebody signed in, which is noted by itself. */
    private static Document document(Account account) {
        return new Document("hash", account.hash())
                .append("subject", account.subject())
                .append("roles", account.roles().stream().sorted().toList())
                .append("departments", account.departments().stream().sorted().toList())
                .append("disabled", account.disabled())
                .append("mustChange", account.mustChange())
                .append("version", account.version());
    }
}
