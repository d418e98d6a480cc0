package org.zhaoshang.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/** A database of the embedded server whose indexes compare their keys by {@link IdKeyType}. */
final class IndexedDatabase extends H2Database {

    private static final String INDEX = "._index_";

    private final @Nullable MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, prepared(name, store), cursors);
        this.store = store;
    }

    /** A map that is open is not opened again, so whoever opens it first says how it compares. */
    private static MVStore prepared(String database, MVStore store) {
        store.getMapNames().stream()
                .filter(map -> map.startsWith(database + ".") && map.contains(INDEX))
                .forEach(map -> openIndex(store, map));
        return store;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (store != null) { // it is not yet while the indexes that were there before are opened: see prepared
            openIndex(store, getFullCollectionNamespace(collection) + INDEX + index);
        }
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    private static void openIndex(MVStore store, String map) {
        store.openMap(map, new MVMap.Builder<>().keyType(new IdKeyType()).valueType(new ObjectDataType()));
    }
}
