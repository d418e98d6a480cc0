package org.zhaoshang.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PromotionEvent;

/** Another description of an event (修改招商活动); what is not given stays as it is. */
record EventUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<LocalDate> on,
        ArgumentValue<LocalDate> until,
        ArgumentValue<String> place,
        ArgumentValue<String> organiser,
        ArgumentValue<String> department,
        ArgumentValue<String> summary,
        @Nullable Integer expectedVersion)
        implements EventCommand {

    @Override
    public PromotionEvent revise(PromotionEvent current, Ledger ledger, Mistakes mistakes) {
        var next = new PromotionEvent(
                current.code(),
                Given.required(name, current.name(), mistakes, "name").strip(),
                Given.words(nameEn, current.nameEn()),
                Given.required(on, current.on(), mistakes, "on"),
                Given.or(until, current.until()),
                Given.words(place, current.place()),
                Given.words(organiser, current.organiser()),
                Given.or(department, current.department()),
                Given.words(summary, current.summary()),
                current.leads(),
                current.extra(),
                current.stamp());
        EventRules.check(next, ledger, mistakes);
        return next;
    }
}
