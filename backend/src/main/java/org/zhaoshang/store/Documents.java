package org.zhaoshang.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Money;

/** A document being written: absent values and empty lists leave no field behind. */
final class Documents {

    private final Document document = new Document();

    static Documents of(Map<String, ?> extra) {
        var documents = new Documents();
        documents.document.putAll(extra);
        return documents;
    }

    /** A document is put over what is kept of an unknown part of it. */
    Documents put(String key, @Nullable Object value) {
        if (value instanceof Document known && document.get(key) instanceof Map<?, ?> unknown) {
            unknown.forEach((name, kept) -> known.putIfAbsent(name.toString(), kept));
        }
        if (value != null) {
            document.put(key, value);
        }
        return this;
    }

    /** Enums by their names, days in ISO form: text that sorts as time does and has no time zone. */
    Documents text(String key, @Nullable Object value) {
        return put(key, value == null ? null : value instanceof Enum<?> code ? code.name() : value.toString());
    }

    Documents money(String key, @Nullable Money money) {
        return put(
                key,
                money == null
                        ? null
                        : new Document("amount", money.amount())
                                .append("currency", money.currency().name()));
    }

    Documents flag(String key, boolean value) {
        return put(key, value);
    }

    <T> Documents list(String key, Collection<T> items, Function<T, ?> write) {
        return items.isEmpty() ? this : put(key, items.stream().map(write).toList());
    }

    Documents map(String key, Map<String, ?> values) {
        return values.isEmpty() ? this : put(key, of(values).done());
    }

    Documents stamp(Stamp stamp) {
        return put("version", stamp.version()).put("updatedAt", stamp.at()).put("updatedBy", stamp.by());
    }

    Document done() {
        return document;
    }
}
