package org.zhaoshang.ledger;

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

    Stamp stamp();

    LedgerRecord stamped(Stamp stamp);
}
