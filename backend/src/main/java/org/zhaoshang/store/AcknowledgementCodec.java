package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Acknowledgement;

final class AcknowledgementCodec implements Codec<Acknowledgement> {

    @Override
    public Acknowledgement decode(Fields in) {
        var stamp = in.stamp();
        return new Acknowledgement(
                in.text("code"),
                in.text("subject"),
                in.list("answers", AcknowledgementCodec::answer),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(Acknowledgement acknowledgement) {
        return Documents.of(acknowledgement.extra())
                .text("code", acknowledgement.code())
                .text("subject", acknowledgement.subject())
                .list("answers", acknowledgement.answers(), AcknowledgementCodec::write)
                .stamp(acknowledgement.stamp())
                .done();
    }

    private static Acknowledgement.Answer answer(Fields in) {
        return new Acknowledgement.Answer(
                in.date("since"),
                in.date("on"),
                in.date("until"),
                in.text("reason"),
                in.optionalDate("withdrawnOn"),
                in.rest());
    }

    private static Document write(Acknowledgement.Answer answer) {
        return Documents.of(answer.extra())
                .text("since", answer.since())
                .text("on", answer.on())
                .text("until", answer.until())
                .text("reason", answer.reason())
                .text("withdrawnOn", answer.withdrawnOn())
                .done();
    }
}
