package org.zhaoshang.store;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/**
 * An operation log of one collection. The embedded server reads its whole log at each poll of a change stream, so only
 * what somebody watches goes in.
 */
record SelectiveOplog(Oplog log, String collection) implements Oplog {

    @Override
    public void handleInsert(String namespace, List<Document> documents) {
        if (isWatched(namespace)) {
            log.handleInsert(namespace, documents);
        }
    }

    @Override
    public void handleUpdate(String namespace, Document selector, Document query, List<Object> modifiedIds) {
        if (isWatched(namespace)) {
            log.handleUpdate(namespace, selector, query, modifiedIds);
        }
    }

    @Override
    public void handleDelete(String namespace, Document query, List<Object> deletedIds) {
        if (isWatched(namespace)) {
            log.handleDelete(namespace, query, deletedIds);
        }
    }

    @Override
    public Cursor createCursor(Document changeStreamDocument, String namespace, Aggregation aggregation) {
        return log.createCursor(changeStreamDocument, namespace, aggregation);
    }

    @Override
    public void handleDropCollection(String namespace) {
        if (isWatched(namespace)) {
            log.handleDropCollection(namespace);
        }
    }

    private boolean isWatched(String namespace) {
        return namespace.endsWith("." + collection);
    }
}
