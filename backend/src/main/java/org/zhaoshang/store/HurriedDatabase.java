package org.zhaoshang.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The database as somebody asks it who waits (限时访问): no answer takes longer than their patience.
 *
 * @param unhurried the same without a limit
 * @param patience for one document or a few; for ever where it is zero
 */
record HurriedDatabase(MongoDatabase unhurried, Duration patience) {

    /** So many documents may take as long as one. */
    private static final int AT_ONCE = 1_000;

    MongoDatabase database() {
        return database(1);
    }

    private MongoDatabase database(int documents) {
        return patience.isZero()
                ? unhurried
                : unhurried.withTimeout(patience.toMillis() * (1 + documents / AT_ONCE), TimeUnit.MILLISECONDS);
    }

    MongoCollection<Document> collection(String name) {
        return collection(name, 1);
    }

    /** For so many documents at once. */
    MongoCollection<Document> collection(String name, int documents) {
        return database(documents).getCollection(name);
    }

    /** All of it may take long, a part of it may not: a connection may have gone without a word. */
    FindIterable<Document> batches(FindIterable<Document> found) {
        return patience.isZero()
                ? found
                : found.timeoutMode(TimeoutMode.ITERATION).batchSize(AT_ONCE);
    }
}
