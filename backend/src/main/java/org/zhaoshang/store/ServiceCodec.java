package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.PhysicalInvestment;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;

/** The part of a project's document that tells what was done around it. */
final class ServiceCodec {

    Service decode(Fields in) {
        var followUps = in.list("followUps", ServiceCodec::followUp);
        var commitments = in.list("commitments", ServiceCodec::commitment);
        var requests = in.list("requests", ServiceCodec::request);
        var reviews = in.list("reviews", ServiceCodec::review);
        var investments = in.list("physicalInvestments", ServiceCodec::investment);
        var nothing = followUps.isEmpty()
                && commitments.isEmpty()
                && requests.isEmpty()
                && reviews.isEmpty()
                && investments.isEmpty();
        return nothing ? Service.NONE : new Service(followUps, commitments, requests, reviews, investments);
    }

    void encode(Service service, Documents out) {
        out.list("followUps", service.followUps(), ServiceCodec::write)
                .list("commitments", service.commitments(), ServiceCodec::write)
                .list("requests", service.requests(), ServiceCodec::write)
                .list("reviews", service.reviews(), ServiceCodec::write)
                .list("physicalInvestments", service.physicalInvestments(), ServiceCodec::write);
    }

    private static FollowUp followUp(Fields in) {
        return new FollowUp(
                in.date("on"),
                in.text("kind"),
                in.optionalText("by"),
                in.text("summary"),
                in.optionalText("nextStep"),
                in.optionalDate("nextOn"),
                in.rest());
    }

    private static Document write(FollowUp followUp) {
        return Documents.of(followUp.extra())
                .text("on", followUp.on())
                .text("kind", followUp.kind())
                .text("by", followUp.by())
                .text("summary", followUp.summary())
                .text("nextStep", followUp.nextStep())
                .text("nextOn", followUp.nextOn())
                .done();
    }

    private static Commitment commitment(Fields in) {
        return new Commitment(
                in.text("code"),
                in.text("promise"),
                in.optionalText("by"),
                in.optionalDate("dueOn"),
                in.optionalDate("doneOn"),
                in.rest());
    }

    private static Document write(Commitment commitment) {
        return Documents.of(commitment.extra())
                .text("code", commitment.code())
                .text("promise", commitment.promise())
                .text("by", commitment.by())
                .text("dueOn", commitment.dueOn())
                .text("doneOn", commitment.doneOn())
                .done();
    }

    private static ServiceRequest request(Fields in) {
        return new ServiceRequest(
                in.text("code"),
                in.text("subject"),
                in.date("raisedOn"),
                in.optionalDate("dueOn"),
                in.optionalDate("closedOn"),
                in.optionalText("handler"),
                in.rest());
    }

    private static Document write(ServiceRequest request) {
        return Documents.of(request.extra())
                .text("code", request.code())
                .text("subject", request.subject())
                .text("raisedOn", request.raisedOn())
                .text("dueOn", request.dueOn())
                .text("closedOn", request.closedOn())
                .text("handler", request.handler())
                .done();
    }

    private static Review review(Fields in) {
        return new Review(
                in.date("on"),
                in.text("reviewer"),
                in.flag("thirdParty"),
                in.optionalText("conclusion"),
                in.optionalDecimal("score"),
                in.rest());
    }

    private static Document write(Review review) {
        return Documents.of(review.extra())
                .text("on", review.on())
                .text("reviewer", review.reviewer())
                .flag("thirdParty", review.thirdParty())
                .text("conclusion", review.conclusion())
                .put("score", review.score())
                .done();
    }

    private static PhysicalInvestment investment(Fields in) {
        return new PhysicalInvestment(in.date("on"), in.money("amount"), in.rest());
    }

    private static Document write(PhysicalInvestment investment) {
        return Documents.of(investment.extra())
                .text("on", investment.on())
                .money("amount", investment.amount())
                .done();
    }
}
