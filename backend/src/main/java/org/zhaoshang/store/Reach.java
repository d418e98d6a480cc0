package org.zhaoshang.store;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.store.StoreAway.Outcome;

/**
 * Whether the database answers (连接状态). Whoever finds that it does not says so; that it does again, the change feed alone,
 * once it has caught up. In between whatever needs the database is refused at once.
 */
final class Reach {

    private static final Logger log = LoggerFactory.getLogger(Reach.class);

    private final Clock clock;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private volatile boolean open;
    private volatile boolean away;
    private volatile Instant heard;

    Reach(Clock clock) {
        this.clock = clock;
        this.heard = clock.instant();
    }

    /** Whether the records have been read, since the start, at least once. */
    boolean isOpen() {
        return open;
    }

    /** When it last answered, where it does not. */
    Optional<Instant> awaySince() {
        return away ? Optional.of(heard) : Optional.empty();
    }

    /** Runs it when the records have been read; at once where they have, or as soon as the database answers again. */
    synchronized void whenOpen(Runnable task) {
        waiting.add(task);
        if (open) {
            try {
                runWaiting();
            } catch (StoreAway e) {
                log.warn("what a start needs the database for waits for it: {}", e.toString());
            }
        }
    }

    /** There is one, for the first time: whoever prepares it may ask it. */
    void found() {
        heard = clock.instant();
        away = false;
    }

    /** The records have been read: what waited for them is done before anybody is let in. What fails is tried again then. */
    synchronized void opened() {
        runWaiting();
        open = true;
    }

    private void runWaiting() {
        for (var task = waiting.peek(); task != null; task = waiting.peek()) {
            task.run();
            waiting.remove();
        }
    }

    /** It answers, and we know all that it knows. */
    void heard() {
        heard = clock.instant();
        if (away) {
            log.info("the database is back, and everything that was written meanwhile is here");
            away = false;
            back();
        }
    }

    private synchronized void back() {
        if (open) {
            runWaiting();
        }
    }

    /** It does not answer. */
    void lost(Exception why) {
        if (!away) {
            log.warn("the database is away; the board goes on with what it has: {}", why.toString());
            away = true;
        }
    }

    /** @throws StoreAway where it does not answer */
    void require(Outcome otherwise) {
        if (away) {
            throw new StoreAway(otherwise, null);
        }
    }

    <T> T read(Supplier<T> question) {
        return ask(Outcome.NOT_READ, Outcome.NOT_READ, question);
    }

    /** A change of one document: where it fails on the way, nobody knows whether it arrived. */
    <T> T write(Supplier<T> change) {
        return ask(Outcome.NOT_WRITTEN, Outcome.UNKNOWN, change);
    }

    private <T> T ask(Outcome before, Outcome during, Supplier<T> question) {
        require(before);
        try {
            return question.get();
        } catch (MongoException e) {
            throw failed(e, during);
        }
    }

    /** What to throw for a failure: its own where it is an answer of the database. */
    RuntimeException failed(MongoException e, Outcome outcome) {
        if (!isSilence(e)) {
            return e;
        }
        lost(e);
        return new StoreAway(outcome, e);
    }

    /** Whether the database could not be asked, or not in time; all else is an answer. */
    static boolean isSilence(@Nullable Throwable failure) {
        if (failure instanceof MongoSecurityException) { // of a connection that broke while somebody signed in on it
            return isSilence(failure.getCause());
        }
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoExecutionTimeoutException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoServerUnavailableException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoWriteConcernException // one server has it, most may not
                || failure instanceof MongoInterruptedException;
    }
}
