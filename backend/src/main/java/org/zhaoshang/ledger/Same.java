package org.zhaoshang.ledger;

import java.util.List;

/** The very records, as a part of a key: what depends on them is found anew when one of them is another object. */
public record Same<R extends LedgerRecord>(List<R> records) {

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Same<?> same) || records.size() != same.records.size()) {
            return false;
        }
        for (var i = 0; i < records.size(); i++) {
            if (records.get(i) != same.records.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        var hash = 1;
        for (var record : records) {
            hash = 31 * hash + System.identityHashCode(record);
        }
        return hash;
    }
}
