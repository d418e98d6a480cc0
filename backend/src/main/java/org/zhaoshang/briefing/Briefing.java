package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.supervision.AlertChange;

/**
 * What a leader is to know first of a day (要情), all from one snapshot.
 *
 * @param concerns what is worst, the worst first
 * @param indicators what became of each indicator since, in the order of the board
 * @param stages how many projects entered each stage since
 * @param calls whom to call, the first to call first
 */
record Briefing(
        Ledger ledger,
        LocalDate asOf,
        List<Concern> concerns,
        List<IndicatorChange> indicators,
        AlertChange alerts,
        List<StageMove> stages,
        List<Call> calls) {}
