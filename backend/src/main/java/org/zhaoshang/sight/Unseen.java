package org.zhaoshang.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * What a writer did not see stays as it was (未见不改): where a record comes back with nothing, or with what stood for the words,
 * in the place of a note, the note is put back.
 */
final class Unseen {

    private final Notes notes;

    Unseen(Notes notes) {
        this.notes = notes;
    }

    /** @param before the record with all its notes, whose writer was told it without them */
    LedgerRecord putBack(LedgerRecord before, LedgerRecord after) {
        if (before instanceof Project was && after instanceof Project is) {
            return putBack(was, is);
        }
        if (before instanceof PromotionEvent was && after instanceof PromotionEvent is) {
            return is.withLeads(
                    each(was.leads(), is.leads(), Notes::told, lead -> key(lead.project(), lead.on()), Unseen::onto));
        }
        if (before instanceof Acknowledgement was && after instanceof Acknowledgement is) {
            return is.withAnswers(each(
                    was.answers(),
                    is.answers(),
                    Notes::told,
                    answer -> key(answer.since(), answer.on()),
                    Unseen::onto));
        }
        return after;
    }

    private Project putBack(Project before, Project after) {
        var was = before.service();
        var is = after.service();
        return after.withStages(
                        each(before.stages(), after.stages(), Notes::told, entry -> key(entry.stage()), Unseen::onto))
                .withService(new Service(
                        each(was.followUps(), is.followUps(), Notes::told, Unseen::key, Unseen::onto),
                        each(was.commitments(), is.commitments(), Notes::told, it -> key(it.code()), Unseen::onto),
                        each(was.requests(), is.requests(), Notes::told, it -> key(it.code()), Unseen::onto),
                        each(was.reviews(), is.reviews(), Notes::told, Unseen::key, Unseen::onto),
                        is.physicalInvestments(),
                        each(was.factors(), is.factors(), Notes::told, it -> key(it.code()), Unseen::onto),
                        each(was.supports(), is.supports(), Notes::told, it -> key(it.code()), Unseen::onto)))
                .withAttributes(attributes(before.attributes(), after.attributes()))
                .withExtra(map(before.extra(), after.extra()));
    }

    private Map<String, Object> attributes(Map<String, Object> before, Map<String, Object> after) {
        var all = new LinkedHashMap<>(after);
        before.forEach((name, value) -> {
            var is = after.get(name);
            if (notes.isNote(name) && (is == null || Withheld.is(is))) {
                all.put(name, value);
            }
        });
        return all.equals(after) ? after : all;
    }

    private static FollowUp onto(FollowUp was, FollowUp is) {
        return new FollowUp(
                is.on(),
                is.kind(),
                is.by(),
                words(was.place(), is.place()),
                text(was.summary(), is.summary()),
                words(was.nextStep(), is.nextStep()),
                is.nextOn(),
                is.reference(),
                map(was.extra(), is.extra()));
    }

    private static StageEntry onto(StageEntry was, StageEntry is) {
        return new StageEntry(is.stage(), is.on(), words(was.note(), is.note()), map(was.extra(), is.extra()));
    }

    private static Commitment onto(Commitment was, Commitment is) {
        return new Commitment(
                is.code(),
                text(was.promise(), is.promise()),
                is.by(),
                is.dueOn(),
                is.doneOn(),
                is.policy(),
                is.clause(),
                map(was.extra(), is.extra()));
    }

    private static ServiceRequest onto(ServiceRequest was, ServiceRequest is) {
        return new ServiceRequest(
                is.code(),
                text(was.subject(), is.subject()),
                is.raisedOn(),
                is.dueOn(),
                is.closedOn(),
                is.handler(),
                map(was.extra(), is.extra()));
    }

    private static Review onto(Review was, Review is) {
        return new Review(
                is.on(),
                is.reviewer(),
                is.thirdParty(),
                is.verdict(),
                words(was.conclusion(), is.conclusion()),
                is.score(),
                is.reference(),
                map(was.extra(), is.extra()));
    }

    private static FactorNeed onto(FactorNeed was, FactorNeed is) {
        return new FactorNeed(
                is.code(),
                is.factor(),
                is.quantity(),
                is.unit(),
                is.neededOn(),
                is.metOn(),
                is.department(),
                words(was.note(), is.note()),
                map(was.extra(), is.extra()));
    }

    private static SupportMeasure onto(SupportMeasure was, SupportMeasure is) {
        return new SupportMeasure(
                is.code(),
                text(was.subject(), is.subject()),
                is.amount(),
                is.policy(),
                is.clause(),
                is.agreedOn(),
                is.deliveredOn(),
                map(was.extra(), is.extra()));
    }

    private static PromotionEvent.Lead onto(PromotionEvent.Lead was, PromotionEvent.Lead is) {
        return new PromotionEvent.Lead(
                is.project(), is.on(), text(was.outcome(), is.outcome()), map(was.extra(), is.extra()));
    }

    private static Acknowledgement.Answer onto(Acknowledgement.Answer was, Acknowledgement.Answer is) {
        return new Acknowledgement.Answer(
                is.since(),
                is.on(),
                is.until(),
                text(was.reason(), is.reason()),
                is.withdrawnOn(),
                map(was.extra(), is.extra()));
    }

    /** By its reference, or else by its day and way. */
    private static List<?> key(FollowUp contact) {
        return contact.reference() == null ? key(contact.on(), contact.kind()) : key(contact.reference());
    }

    private static List<?> key(Review review) {
        return review.reference() == null ? key(review.on(), review.reviewer()) : key(review.reference());
    }

    private static List<?> key(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }

    private static @Nullable String words(@Nullable String was, @Nullable String is) {
        return is == null || Withheld.is(is) ? was : is;
    }

    private static String text(String was, String is) {
        return Withheld.is(is) ? was : is;
    }

    private static Map<String, Object> map(Map<String, Object> was, Map<String, Object> is) {
        return is.isEmpty() ? was : is;
    }

    /** Entries that came back as they were, or as they were told, are those of before; of others those of the same key. */
    private static <E> List<E> each(
            List<E> before, List<E> after, UnaryOperator<E> told, Function<E, List<?>> key, BinaryOperator<E> onto) {
        var left = new ArrayList<>(before);
        var put = new ArrayList<@Nullable E>();
        for (var entry : after) {
            put.add(taken(left, was -> was.equals(entry) || told.apply(was).equals(entry)));
        }
        var all = new ArrayList<E>();
        for (var i = 0; i < after.size(); i++) {
            var entry = after.get(i);
            var same = put.get(i);
            if (same == null) {
                var was = taken(left, candidate -> key.apply(candidate).equals(key.apply(entry)));
                all.add(was == null ? entry : onto.apply(was, entry));
            } else {
                all.add(same);
            }
        }
        return List.copyOf(all);
    }

    private static <E> @Nullable E taken(List<E> left, Predicate<E> fits) {
        for (var i = 0; i < left.size(); i++) {
            if (fits.test(left.get(i))) {
                return left.remove(i);
            }
        }
        return null;
    }
}
