package org.zhaoshang.ledger;

import java.util.List;

/** Anything that the ledger keeps under a code, version by version. */
public sealed interface LedgerRecord
        permits Project,
                Chain,
                Indicator,
                Industry,
                Department,
                Person,
                Policy,
                PromotionEvent,
                PublishedReport,
                Acknowledgement,
                SavedPanel,
                Pinboard {

    String code();

    /** Where a code is among records in the order of their codes, or -(where it would be + 1). */
    static int place(List<? extends LedgerRecord> inOrder, String code) {
        var low = 0;
        var high = inOrder.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = inOrder.get(middle).code().compareTo(code);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -(low + 1);
    }

    Stamp stamp();

    LedgerRecord stamped(Stamp stamp);
}
