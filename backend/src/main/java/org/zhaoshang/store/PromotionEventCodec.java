package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.PromotionEvent;

final class PromotionEventCodec implements Codec<PromotionEvent> {

    @Override
    public PromotionEvent decode(Fields in) {
        var stamp = in.stamp();
        return new PromotionEvent(
                in.text("code"),
                in.text("name"),
                in.optionalText("nameEn"),
                in.date("on"),
                in.optionalDate("until"),
                in.optionalText("place"),
                in.optionalText("organiser"),
                in.optionalText("department"),
                in.optionalText("summary"),
                in.list("leads", PromotionEventCodec::lead),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(PromotionEvent event) {
        return Documents.of(event.extra())
                .text("code", event.code())
                .text("name", event.name())
                .text("nameEn", event.nameEn())
                .text("on", event.on())
                .text("until", event.until())
                .text("place", event.place())
                .text("organiser", event.organiser())
                .text("department", event.department())
                .text("summary", event.summary())
                .list("leads", event.leads(), PromotionEventCodec::write)
                .stamp(event.stamp())
                .done();
    }

    private static PromotionEvent.Lead lead(Fields in) {
        return new PromotionEvent.Lead(in.text("project"), in.optionalDate("on"), in.text("outcome"), in.rest());
    }

    private static Document write(PromotionEvent.Lead lead) {
        return Documents.of(lead.extra())
                .text("project", lead.project())
                .text("on", lead.on())
                .text("outcome", lead.outcome())
                .done();
    }
}
