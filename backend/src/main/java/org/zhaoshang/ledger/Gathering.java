package org.zhaoshang.ledger;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How something is gathered from many records (归集): found for some of them at a time, and then added up. What was found for some
 * is remembered with them, shared by all snapshots that have them.
 */
public final class Gathering<T extends LedgerRecord, A> {

    private final Object key;
    private final Supplier<A> start;
    private final Function<Leaf<T>, A> find;
    private final BiConsumer<A, A> add;

    private Gathering(Object key, Supplier<A> start, Function<Leaf<T>, A> find, BiConsumer<A, A> add) {
        this.key = key;
        this.start = start;
        this.find = find;
        this.add = add;
    }

    /**
     * Record by record.
     *
     * @param key names what is gathered, and holds all that it depends on besides the records; equal keys gather the same
     * @param take adds a record
     * @param add adds the second to the first; the second is neither changed nor kept
     */
    public static <T extends LedgerRecord, A> Gathering<T, A> of(
            Object key, Supplier<A> start, BiConsumer<A, T> take, BiConsumer<A, A> add) {
        return new Gathering<>(
                key,
                start,
                leaf -> {
                    var found = start.get();
                    leaf.records().forEach(record -> take.accept(found, record));
                    return found;
                },
                add);
    }

    /** Something else from what was found for some records, which is not changed by it, instead of from the records. */
    public <B> Gathering<T, B> then(Object key, Supplier<B> start, Function<A, B> find, BiConsumer<B, B> add) {
        return new Gathering<>(key, start, leaf -> find.apply(leaf.gather(this)), add);
    }

    Object key() {
        return key;
    }

    A find(Leaf<T> leaf) {
        return find.apply(leaf);
    }

    A sum(Iterable<A> parts) {
        var sum = start.get();
        parts.forEach(part -> add.accept(sum, part));
        return sum;
    }
}
