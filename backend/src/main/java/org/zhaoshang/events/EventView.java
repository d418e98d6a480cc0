package org.zhaoshang.events;

import java.time.LocalDate;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PromotionEvent;

/** An event as of a day, with the snapshot that knows the projects it brought. */
record EventView(PromotionEvent event, LocalDate asOf, Ledger ledger) {

    /** A lead with the day and the snapshot that its project is shown by. */
    record LeadView(PromotionEvent.Lead lead, LocalDate asOf, Ledger ledger) {

        /** Told or withheld, for the schema. */
        public String outcome() {
            return lead.outcome();
        }
    }

    /** The leads recorded for days up to this one, oldest first; an undated one is taken as given. */
    List<LeadView> leads() {
        return EventResults.leads(event, asOf).stream()
                .map(lead -> new LeadView(lead, asOf, ledger))
                .toList();
    }
}
