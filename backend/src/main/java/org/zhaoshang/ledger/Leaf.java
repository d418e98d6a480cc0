package org.zhaoshang.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records beside one another. */
final class Leaf<T extends LedgerRecord> implements Node<T> {

    /** So few that to go to each again, when one of them has changed, is soon done. */
    static final int MOST = 1024;

    private final List<T> records;
    private final Views gathered = new Views(64);

    Leaf(List<T> records) {
        this.records = records;
    }

    @Override
    public String first() {
        return records.get(0).code();
    }

    @Override
    public int size() {
        return records.size();
    }

    @Override
    public @Nullable T find(String code) {
        var place = LedgerRecord.place(records, code);
        return place < 0 ? null : records.get(place);
    }

    @Override
    public void addTo(List<T> all) {
        all.addAll(records);
    }

    List<T> records() {
        return records;
    }

    @Override
    public List<Leaf<T>> with(List<T> changes) {
        return Node.pieces(merged(changes), MOST, Leaf::new);
    }

    @Override
    public <A> A gather(Gathering<T, A> gathering) {
        return gathered.get(gathering.key(), () -> gathering.find(this));
    }

    @Override
    public Leaf<T> retold(Retelling<T> retelling) {
        return gathered.get(retelling, () -> {
            var told = records.stream().map(retelling.tell()).toList();
            return new Same<>(told).equals(new Same<>(records)) ? this : new Leaf<>(told);
        });
    }

    private List<T> merged(List<T> changes) {
        var merged = new ArrayList<T>(records.size() + changes.size());
        var next = 0;
        for (var record : records) {
            var order = -1;
            while (next < changes.size() && (order = changes.get(next).code().compareTo(record.code())) < 0) {
                merged.add(changes.get(next++));
            }
            merged.add(next < changes.size() && order == 0 ? changes.get(next++) : record);
        }
        merged.addAll(changes.subList(next, changes.size()));
        return merged;
    }
}
