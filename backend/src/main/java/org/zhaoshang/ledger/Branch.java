package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes beside one another. */
final class Branch<T extends LedgerRecord> implements Node<T> {

    private static final int MOST = 16;

    private final List<Node<T>> nodes;
    private final int size;
    private final Views gathered = new Views(64);

    private Branch(List<Node<T>> nodes) {
        this.nodes = nodes;
        this.size = nodes.stream().mapToInt(Node::size).sum();
    }

    /** One node that holds them all. */
    static <T extends LedgerRecord> Node<T> over(List<? extends Node<T>> nodes) {
        List<Node<T>> level = List.copyOf(nodes);
        while (level.size() > 1) {
            level = Node.pieces(level, MOST, Branch::new);
        }
        return level.get(0);
    }

    @Override
    public String first() {
        return nodes.get(0).first();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable T find(String code) {
        return nodes.get(place(code)).find(code);
    }

    @Override
    public void addTo(List<T> all) {
        nodes.forEach(node -> node.addTo(all));
    }

    List<Node<T>> nodes() {
        return nodes;
    }

    @Override
    public List<Branch<T>> with(List<T> changes) {
        var next = new ArrayList<Node<T>>(nodes);
        for (var to = changes.size(); to > 0; ) {
            var place = place(changes.get(to - 1).code());
            var from = to - 1;
            while (from > 0 && place(changes.get(from - 1).code()) == place) {
                from--;
            }
            var changed = nodes.get(place).with(changes.subList(from, to));
            next.remove(place);
            next.addAll(place, changed);
            to = from;
        }
        return Node.pieces(next, MOST, Branch::new);
    }

    @Override
    public <A> A gather(Gathering<T, A> gathering) {
        return gathered.get(
                gathering.key(),
                () -> gathering.sum(
                        nodes.stream().map(node -> node.gather(gathering)).toList()));
    }

    @Override
    public Branch<T> retold(Retelling<T> retelling) {
        return gathered.get(retelling, () -> {
            var told = nodes.stream().map(node -> node.retold(retelling)).toList();
            return told.equals(nodes) ? this : new Branch<>(told); // a node is equal to itself alone
        });
    }

    /** Where a code is, or would be: in the last node that begins no later. */
    private int place(String code) {
        var low = 1;
        var high = nodes.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (nodes.get(middle).first().compareTo(code) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
