package org.zhaoshang.sight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.shared.Withheld;

/**
 * The notes of talks (洽谈内容): which words of a record tell how the talks stand, and how it is told without them. That there was
 * a contact, when and by whom, is no secret: supervision asks whether there was one. What a program does not know is kept back.
 */
final class Notes {

    private final List<String> attributes;

    /** @param attributes the columns of one's own that hold notes, by their first names */
    Notes(List<String> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** A project without its notes; the very project where it has none. */
    Project told(Project project) {
        var service = project.service();
        var told = project.withStages(each(project.stages(), Notes::told))
                .withService(new Service(
                        each(service.followUps(), Notes::told),
                        each(service.commitments(), Notes::told),
                        each(service.requests(), Notes::told),
                        each(service.reviews(), Notes::told),
                        service.physicalInvestments(),
                        each(service.factors(), Notes::told),
                        each(service.supports(), Notes::told)))
                .withAttributes(told(project.attributes()))
                .withExtra(Map.of());
        return told.equals(project) ? project : told;
    }

    /** An event without what came of it for projects that are talked about. */
    static PromotionEvent told(PromotionEvent event, Set<String> inTalks) {
        var told = event.withLeads(
                each(event.leads(), lead -> inTalks.contains(lead.project()) ? Notes.told(lead) : lead));
        return told.equals(event) ? event : told;
    }

    /** An answer to an alert about a project that is talked about, without its words. */
    static Acknowledgement told(Acknowledgement answered, Set<String> inTalks) {
        if (answered.names().stream().noneMatch(inTalks::contains)) {
            return answered;
        }
        var told = answered.withAnswers(each(answered.answers(), Notes::told));
        return told.equals(answered) ? answered : told;
    }

    /** The projects that a record other than a project speaks of. */
    static List<String> subjects(LedgerRecord record) {
        if (record instanceof PromotionEvent event) {
            return event.leads().stream().map(PromotionEvent.Lead::project).toList();
        }
        return record instanceof Acknowledgement answered ? answered.names() : List.of();
    }

    private Map<String, Object> told(Map<String, Object> values) {
        if (attributes.stream().noneMatch(values::containsKey)) {
            return values;
        }
        var told = new LinkedHashMap<>(values);
        attributes.forEach(name -> told.computeIfPresent(name, (same, value) -> Withheld.TEXT));
        return Collections.unmodifiableMap(told);
    }

    boolean isNote(String attribute) {
        return attributes.contains(attribute);
    }

    static StageEntry told(StageEntry entry) {
        return new StageEntry(entry.stage(), entry.on(), kept(entry.note()), Map.of());
    }

    static FollowUp told(FollowUp contact) {
        return new FollowUp(
                contact.on(),
                contact.kind(),
                contact.by(),
                kept(contact.place()),
                Withheld.TEXT,
                kept(contact.nextStep()),
                contact.nextOn(),
                contact.reference(),
                Map.of());
    }

    static Commitment told(Commitment promise) {
        return new Commitment(
                promise.code(),
                Withheld.TEXT,
                promise.by(),
                promise.dueOn(),
                promise.doneOn(),
                promise.policy(),
                promise.clause(),
                Map.of());
    }

    static ServiceRequest told(ServiceRequest request) {
        return new ServiceRequest(
                request.code(),
                Withheld.TEXT,
                request.raisedOn(),
                request.dueOn(),
                request.closedOn(),
                request.handler(),
                Map.of());
    }

    static Review told(Review review) {
        return new Review(
                review.on(),
                review.reviewer(),
                review.thirdParty(),
                review.verdict(),
                kept(review.conclusion()),
                review.score(),
                review.reference(),
                Map.of());
    }

    static FactorNeed told(FactorNeed need) {
        return new FactorNeed(
                need.code(),
                need.factor(),
                need.quantity(),
                need.unit(),
                need.neededOn(),
                need.metOn(),
                need.department(),
                kept(need.note()),
                Map.of());
    }

    static SupportMeasure told(SupportMeasure support) {
        return new SupportMeasure(
                support.code(),
                Withheld.TEXT,
                support.amount(),
                support.policy(),
                support.clause(),
                support.agreedOn(),
                support.deliveredOn(),
                Map.of());
    }

    static PromotionEvent.Lead told(PromotionEvent.Lead lead) {
        return new PromotionEvent.Lead(lead.project(), lead.on(), Withheld.TEXT, Map.of());
    }

    static Acknowledgement.Answer told(Acknowledgement.Answer answer) {
        return new Acknowledgement.Answer(
                answer.since(), answer.on(), answer.until(), Withheld.TEXT, answer.withdrawnOn(), Map.of());
    }

    private static @Nullable String kept(@Nullable String words) {
        return Withheld.inPlaceOf(words);
    }

    private static <E> List<E> each(List<E> entries, UnaryOperator<E> told) {
        return entries.stream().map(told).toList();
    }
}
