package org.zhaoshang.store;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the commits of every process on the same database and takes them into the snapshot. Commits, not records, are
 * followed, so that a write of many records is seen at once or not at all.
 */
final class ChangeFeed implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

    private final MongoStore store;
    private final Thread thread;
    private volatile boolean closed;

    private ChangeFeed(MongoStore store, MongoChangeStreamCursor<ChangeStreamDocument<Document>> first) {
        this.store = store;
        this.thread = new Thread(() -> follow(first), "change-feed");
        this.thread.setDaemon(true);
    }

    /** Starts to listen, then reads everything, then follows: nothing falls between. */
    static ChangeFeed open(MongoStore store, Runnable read) {
        var cursor = watch(store).cursor();
        var feed = new ChangeFeed(store, cursor);
        read.run();
        feed.thread.start();
        return feed;
    }

    private static ChangeStreamIterable<Document> watch(MongoStore store) {
        return store.database().getCollection(MongoStore.COMMITS).watch();
    }

    private void follow(MongoChangeStreamCursor<ChangeStreamDocument<Document>> first) {
        @Nullable MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = first;
        @Nullable BsonDocument token = first.getResumeToken();
        while (!closed) {
            try {
                if (cursor == null) {
                    cursor = token == null
                            ? reloaded()
                            : watch(store).resumeAfter(token).cursor();
                }
                var event = cursor.tryNext();
                if (event == null) {
                    pause(PAUSE);
                } else if (event.getFullDocument() != null) {
                    store.follow(event.getFullDocument().getString("_id"));
                    token = event.getResumeToken();
                }
            } catch (RuntimeException e) { // of the server, or of an entry that a newer version of us wrote
                if (!closed) {
                    log.warn("the change feed was interrupted and will be taken up again: {}", e.toString());
                    token = cursor == null ? null : token; // a token that could not be resumed is too old
                    cursor = null;
                    pause(PAUSE_AFTER_FAILURE);
                }
            }
        }
        if (cursor != null) {
            cursor.close();
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> reloaded() {
        var cursor = watch(store).cursor();
        store.reload();
        return cursor;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
