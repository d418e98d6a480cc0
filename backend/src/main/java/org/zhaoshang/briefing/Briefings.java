package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.supervision.Alerts;
import org.zhaoshang.targets.Figures;

/** Gathers what a leader is to know first, once for a snapshot and the two days. */
@Component
class Briefings {

    private record Key(LocalDate asOf, LocalDate since) {}

    private final Concerns concerns;
    private final Calls calls;
    private final Figures figures;
    private final Alerts alerts;

    Briefings(Concerns concerns, Calls calls, Figures figures, Alerts alerts) {
        this.concerns = concerns;
        this.calls = calls;
        this.figures = figures;
        this.alerts = alerts;
    }

    Briefing of(Board board, Since since) {
        var key = new Key(board.asOf(), since.day());
        return board.ledger().view(key, ledger -> compute(ledger, key.asOf(), key.since()));
    }

    private Briefing compute(Ledger ledger, LocalDate asOf, LocalDate since) {
        var sameYear = since.getYear() == asOf.getYear();
        return new Briefing(
                ledger,
                asOf,
                concerns.of(ledger, asOf),
                IndicatorChange.of(figures.of(ledger, asOf), sameYear ? figures.of(ledger, since) : List.of()),
                alerts.change(ledger, since, asOf),
                StageMove.between(ledger, since, asOf),
                calls.of(ledger, asOf));
    }
}
