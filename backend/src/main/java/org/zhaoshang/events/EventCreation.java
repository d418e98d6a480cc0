package org.zhaoshang.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Stamp;

/** A new event (登记招商活动). */
record EventCreation(
        String code,
        String name,
        @Nullable String nameEn,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String department,
        @Nullable String summary)
        implements Commands.Creation<PromotionEvent> {

    @Override
    public PromotionEvent create(Ledger ledger, Mistakes mistakes) {
        var event = new PromotionEvent(
                code,
                name.strip(),
                Given.words(nameEn),
                on,
                until,
                Given.words(place),
                Given.words(organiser),
                department,
                Given.words(summary),
                List.of(),
                Map.of(),
                Stamp.NONE);
        EventRules.check(event, ledger, mistakes);
        return event;
    }
}
