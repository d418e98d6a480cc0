package org.zhaoshang.sight;

import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.SupportMeasure;

/**
 * Which words of what belongs to a record are notes: the same for those who are told it without them, and where they are put
 * back. All else is taken as it is.
 */
final class Parts {

    /** How a part is put in words, of what it was and what it is. */
    @FunctionalInterface
    interface Part<E> {
        E worded(E was, E is, Wording by);
    }

    private Parts() {}

    static StageEntry worded(StageEntry was, StageEntry is, Wording by) {
        return new StageEntry(is.stage(), is.on(), by.words(was.note(), is.note()), by.extra(was.extra(), is.extra()));
    }

    static FollowUp worded(FollowUp was, FollowUp is, Wording by) {
        return new FollowUp(
                is.on(),
                is.kind(),
                is.by(),
                by.words(was.place(), is.place()),
                by.text(was.summary(), is.summary()),
                by.words(was.nextStep(), is.nextStep()),
                is.nextOn(),
                is.reference(),
                by.extra(was.extra(), is.extra()));
    }

    static Commitment worded(Commitment was, Commitment is, Wording by) {
        return new Commitment(
                is.code(),
                by.text(was.promise(), is.promise()),
                is.by(),
                is.dueOn(),
                is.doneOn(),
                is.policy(),
                is.clause(),
                by.extra(was.extra(), is.extra()));
    }

    static ServiceRequest worded(ServiceRequest was, ServiceRequest is, Wording by) {
        return new ServiceRequest(
                is.code(),
                by.text(was.subject(), is.subject()),
                is.raisedOn(),
                is.dueOn(),
                is.closedOn(),
                is.handler(),
                by.extra(was.extra(), is.extra()));
    }

    static Review worded(Review was, Review is, Wording by) {
        return new Review(
                is.on(),
                is.reviewer(),
                is.thirdParty(),
                is.verdict(),
                by.words(was.conclusion(), is.conclusion()),
                is.score(),
                is.reference(),
                by.extra(was.extra(), is.extra()));
    }

    static FactorNeed worded(FactorNeed was, FactorNeed is, Wording by) {
        return new FactorNeed(
                is.code(),
                is.factor(),
                is.quantity(),
                is.unit(),
                is.neededOn(),
                is.metOn(),
                is.department(),
                by.words(was.note(), is.note()),
                by.extra(was.extra(), is.extra()));
    }

    static SupportMeasure worded(SupportMeasure was, SupportMeasure is, Wording by) {
        return new SupportMeasure(
                is.code(),
                by.text(was.subject(), is.subject()),
                is.amount(),
                is.policy(),
                is.clause(),
                is.agreedOn(),
                is.deliveredOn(),
                by.extra(was.extra(), is.extra()));
    }

    static PromotionEvent.Lead worded(PromotionEvent.Lead was, PromotionEvent.Lead is, Wording by) {
        return new PromotionEvent.Lead(
                is.project(), is.on(), by.text(was.outcome(), is.outcome()), by.extra(was.extra(), is.extra()));
    }

    static Acknowledgement.Answer worded(Acknowledgement.Answer was, Acknowledgement.Answer is, Wording by) {
        return new Acknowledgement.Answer(
                is.since(),
                is.on(),
                is.until(),
                by.text(was.reason(), is.reason()),
                is.withdrawnOn(),
                by.extra(was.extra(), is.extra()));
    }
}
