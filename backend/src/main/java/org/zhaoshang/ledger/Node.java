package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of the records of a kind, in the order of their codes: a node of a B+ tree that is copied where it changes, so that
 * snapshots share the rest, and what was gathered from it.
 */
sealed interface Node<T extends LedgerRecord> permits Leaf, Branch {

    /** The first code in it. */
    String first();

    int size();

    @Nullable
    T find(String code);

    void addTo(List<T> all);

    /**
     * It with newer records; several nodes where one would be too large.
     *
     * @param changes by their codes, each once and at least one
     */
    List<? extends Node<T>> with(List<T> changes);

    /** Remembered as long as the node lives. */
    <A> A gather(Gathering<T, A> gathering);

    /** It with records told otherwise; itself where none is. Remembered as long as the node lives. */
    Node<T> retold(Retelling<T> retelling);

    /** As few pieces of even size as leave room to grow. */
    static <E, N> List<N> pieces(List<E> elements, int most, Function<List<E>, N> node) {
        var count = elements.size() <= most ? 1 : (elements.size() * 4 + most * 3 - 1) / (most * 3);
        var pieces = new ArrayList<N>(count);
        for (var i = 0; i < count; i++) {
            var from = (int) ((long) elements.size() * i / count);
            var to = (int) ((long) elements.size() * (i + 1) / count);
            pieces.add(node.apply(List.copyOf(elements.subList(from, to))));
        }
        return pieces;
    }
}
