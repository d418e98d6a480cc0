package org.zhaoshang.exchange;

import java.util.List;

/** What came of an import. */
record ImportOutcome(Verdict verdict, boolean applied, Effects effects, List<Problem> problems, long revision) {

    enum Verdict {
        GOOD,
        BAD_FILE,
        CONFLICT
    }
}
