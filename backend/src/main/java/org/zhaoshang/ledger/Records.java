package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one kind at one revision, in the order of their codes. */
final class Records<T extends LedgerRecord> {

    private final Node<T> root;
    private @Nullable volatile List<T> all;

    private Records(Node<T> root) {
        this.root = root;
    }

    static <T extends LedgerRecord> Records<T> none() {
        return new Records<>(new Leaf<>(List.of()));
    }

    /** @param changes each code once */
    Records<T> with(Collection<T> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparing(LedgerRecord::code));
        return new Records<>(Branch.over(root.with(inOrder)));
    }

    Records<T> retold(Retelling<T> retelling) {
        var told = root.retold(retelling);
        return told == root ? this : new Records<>(told);
    }

    @Nullable
    T find(String code) {
        return root.find(code);
    }

    List<T> all() {
        var known = all;
        if (known == null) {
            var found = new ArrayList<T>(root.size());
            root.addTo(found);
            known = Collections.unmodifiableList(found);
            all = known;
        }
        return known;
    }

    /** The caller's own, to change as it likes. */
    <A> A gather(Gathering<T, A> gathering) {
        var parts = root instanceof Branch<T> branch ? branch.nodes() : List.of(root);
        return gathering.sum(
                parts.parallelStream().map(part -> part.gather(gathering)).toList());
    }
}
