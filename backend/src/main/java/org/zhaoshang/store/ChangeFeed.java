package org.zhaoshang.store;

import com.mongodb.MongoException;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the commits of every process on the same database and takes them into the snapshot. Commits, not records, are
 * followed, so that a write of many records is seen at once or not at all. After an interruption it goes on behind the last one
 * that it took in; where the database no longer knows that one, everything is read anew.
 */
final class ChangeFeed implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

    /** For so long a server waits for something to tell; less than anybody's patience. */
    private static final Duration WAIT = Duration.ofMillis(300);

    /** What was written within this time is told as it happens. */
    private static final Duration NOW = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

    private final MongoStore store;
    private final Clock clock;
    private final Thread thread;

    /** How everything is read for the first time. */
    private final Runnable first;

    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;

    /** Behind what was taken in last; null where all is to be read. */
    private @Nullable BsonDocument token;

    private volatile boolean closed;

    private ChangeFeed(MongoStore store, Clock clock, Runnable first) {
        this.store = store;
        this.clock = clock;
        this.first = first;
        this.thread = new Thread(this::follow, "change-feed");
        this.thread.setDaemon(true);
    }

    /**
     * Starts to listen, then reads everything, then follows: nothing falls between.
     *
     * @param waits whether it goes on trying where there is no database yet
     */
    static ChangeFeed open(MongoStore store, Clock clock, Runnable first, boolean waits) {
        var feed = new ChangeFeed(store, clock, first);
        try {
            feed.listen();
        } catch (MongoException | StoreAway e) {
            if (!waits || !(e instanceof StoreAway) && !Reach.isSilence(e)) {
                throw e;
            }
            store.reach().lost(e);
        }
        feed.thread.start();
        return feed;
    }

    private void listen() {
        var stream = watch();
        var last = token;
        var opened = (last == null ? stream : stream.resumeAfter(last)).cursor();
        try {
            if (!store.isOpen()) {
                store.reach().found();
                first.run();
                store.reach().opened();
            } else if (last == null) {
                store.reload();
            }
            store.settle();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        cursor = opened;
    }

    private ChangeStreamIterable<Document> watch() {
        return store.hurried()
                .getCollection(Writes.COMMITS)
                .watch()
                .maxAwaitTime(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void follow() {
        while (!closed) {
            try {
                if (cursor == null) {
                    listen();
                } else {
                    take(cursor);
                }
            } catch (RuntimeException e) { // of the server, or of an entry that a newer version of us wrote
                if (!closed) {
                    interrupted(e);
                }
            }
        }
        stop();
    }

    private void take(MongoChangeStreamCursor<ChangeStreamDocument<Document>> from) {
        var event = from.tryNext();
        if (event == null) {
            store.reach().heard();
            token = from.getResumeToken() == null ? token : from.getResumeToken();
            pause(PAUSE);
        } else if (event.getFullDocument() != null) {
            store.follow(event.getFullDocument());
            token = event.getResumeToken();
            if (isOfNow(event.getFullDocument())) {
                store.reach().heard();
            }
        }
    }

    private boolean isOfNow(Document commit) {
        return commit.get("at", Instant.class).isAfter(clock.instant().minus(NOW));
    }

    private void interrupted(RuntimeException e) {
        store.reach().lost(e);
        if (e instanceof MongoException && !Reach.isSilence(e)) {
            log.warn("the change feed cannot go on where it was, and reads everything anew: {}", e.toString());
            token = null;
        }
        stop();
        pause(PAUSE_AFTER_FAILURE);
    }

    private void stop() {
        var open = cursor;
        cursor = null;
        if (open != null) {
            try {
                open.close();
            } catch (MongoException e) {
                log.debug("a cursor is left to the server", e);
            }
        }
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
