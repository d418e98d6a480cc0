package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.PhysicalInvestment;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.SupportMeasure;

/** The part of a project's document that tells what was done around it. */
final class ServiceCodec {

    Service decode(Fields in) {
        var followUps = in.list("followUps", ServiceCodec::followUp);
        var commitments = in.list("commitments", ServiceCodec::commitment);
        var requests = in.list("requests", ServiceCodec::request);
        var reviews = in.list("reviews", ServiceCodec::review);
        var investments = in.list("physicalInvestments", ServiceCodec::investment);
        var factors = in.list("factors", ServiceCodec::factor);
        var supports = in.list("supports", ServiceCodec::support);
        var service = new Service(followUps, commitments, requests, reviews, investments, factors, supports);
        return service.equals(Service.NONE) ? Service.NONE : service; // most projects share the one that is empty
    }

    void encode(Service service, Documents out) {
        out.list("followUps", service.followUps(), ServiceCodec::write)
                .list("commitments", service.commitments(), ServiceCodec::write)
                .list("requests", service.requests(), ServiceCodec::write)
                .list("reviews", service.reviews(), ServiceCodec::write)
                .list("physicalInvestments", service.physicalInvestments(), ServiceCodec::write)
                .list("factors", service.factors(), ServiceCodec::write)
                .list("supports", service.supports(), ServiceCodec::write);
    }

    private static FollowUp followUp(Fields in) {
        return new FollowUp(
                in.date("on"),
                in.text("kind"),
                in.optionalText("by"),
                in.optionalText("place"),
                in.text("summary"),
                in.optionalText("nextStep"),
                in.optionalDate("nextOn"),
                in.optionalText("reference"),
                in.rest());
    }

    private static Document write(FollowUp followUp) {
        return Documents.of(followUp.extra())
                .text("on", followUp.on())
                .text("kind", followUp.kind())
                .text("by", followUp.by())
                .text("place", followUp.place())
                .text("summary", followUp.summary())
                .text("nextStep", followUp.nextStep())
                .text("nextOn", followUp.nextOn())
                .text("reference", followUp.reference())
                .done();
    }

    private static Commitment commitment(Fields in) {
        return new Commitment(
                in.text("code"),
                in.text("promise"),
                in.optionalText("by"),
                in.optionalDate("dueOn"),
                in.optionalDate("doneOn"),
                in.optionalText("policy"),
                in.optionalText("clause"),
                in.rest());
    }

    private static Document write(Commitment commitment) {
        return Documents.of(commitment.extra())
                .text("code", commitment.code())
                .text("promise", commitment.promise())
                .text("by", commitment.by())
                .text("dueOn", commitment.dueOn())
                .text("doneOn", commitment.doneOn())
                .text("policy", commitment.policy())
                .text("clause", commitment.clause())
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
                in.optionalCode("verdict", Review.Verdict.class),
                in.optionalText("conclusion"),
                in.optionalDecimal("score"),
                in.optionalText("reference"),
                in.rest());
    }

    private static Document write(Review review) {
        return Documents.of(review.extra())
                .text("on", review.on())
                .text("reviewer", review.reviewer())
                .flag("thirdParty", review.thirdParty())
                .text("verdict", review.verdict())
                .text("conclusion", review.conclusion())
                .put("score", review.score())
                .text("reference", review.reference())
                .done();
    }

    private static PhysicalInvestment investment(Fields in) {
        return new PhysicalInvestment(
                in.date("on"), in.money("amount"), in.optionalText("note"), in.optionalText("reference"), in.rest());
    }

    private static Document write(PhysicalInvestment investment) {
        return Documents.of(investment.extra())
                .text("on", investment.on())
                .money("amount", investment.amount())
                .text("note", investment.note())
                .text("reference", investment.reference())
                .done();
    }

    private static FactorNeed factor(Fields in) {
        return new FactorNeed(
                in.text("code"),
                in.code("factor", Factor.class),
                in.optionalDecimal("quantity"),
                in.optionalText("unit"),
                in.optionalDate("neededOn"),
                in.optionalDate("metOn"),
                in.optionalText("department"),
                in.optionalText("note"),
                in.rest());
    }

    private static Document write(FactorNeed need) {
        return Documents.of(need.extra())
                .text("code", need.code())
                .text("factor", need.factor())
                .put("quantity", need.quantity())
                .text("unit", need.unit())
                .text("neededOn", need.neededOn())
                .text("metOn", need.metOn())
                .text("department", need.department())
                .text("note", need.note())
                .done();
    }

    private static SupportMeasure support(Fields in) {
        return new SupportMeasure(
                in.text("code"),
                in.text("subject"),
                in.optionalMoney("amount"),
                in.optionalText("policy"),
                in.optionalText("clause"),
                in.optionalDate("agreedOn"),
                in.optionalDate("deliveredOn"),
                in.rest());
    }

    private static Document write(SupportMeasure support) {
        return Documents.of(support.extra())
                .text("code", support.code())
                .text("subject", support.subject())
                .money("amount", support.amount())
                .text("policy", support.policy())
                .text("clause", support.clause())
                .text("agreedOn", support.agreedOn())
                .text("deliveredOn", support.deliveredOn())
                .done();
    }
}
