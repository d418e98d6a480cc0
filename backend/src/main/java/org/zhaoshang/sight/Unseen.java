package org.zhaoshang.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.shared.Withheld;
import org.zhaoshang.sight.Parts.Part;

/**
 * What a writer did not see stays as it was (未见不改): where a record comes back with nothing, or with what stood for the words,
 * in the place of a note, the note is put back.
 */
final class Unseen {

    private static final Wording PUT_BACK = new Wording() {
        @Override
        public @Nullable String words(@Nullable String was, @Nullable String is) {
            return is == null || Withheld.is(is) ? was : is;
        }

        @Override
        public Map<String, Object> extra(Map<String, Object> was, Map<String, Object> is) {
            return is.isEmpty() ? was : is;
        }
    };

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
            return is.withLeads(each(was.leads(), is.leads(), Parts::worded, lead -> key(lead.project(), lead.on())));
        }
        if (before instanceof Acknowledgement was && after instanceof Acknowledgement is) {
            return is.withAnswers(
                    each(was.answers(), is.answers(), Parts::worded, answer -> key(answer.since(), answer.on())));
        }
        return after;
    }

    private Project putBack(Project before, Project after) {
        var was = before.service();
        var is = after.service();
        return after.withStages(each(before.stages(), after.stages(), Parts::worded, entry -> key(entry.stage())))
                .withService(new Service(
                        each(was.followUps(), is.followUps(), Parts::worded, Unseen::key),
                        each(was.commitments(), is.commitments(), Parts::worded, it -> key(it.code())),
                        each(was.requests(), is.requests(), Parts::worded, it -> key(it.code())),
                        each(was.reviews(), is.reviews(), Parts::worded, Unseen::key),
                        is.physicalInvestments(),
                        each(was.factors(), is.factors(), Parts::worded, it -> key(it.code())),
                        each(was.supports(), is.supports(), Parts::worded, it -> key(it.code()))))
                .withAttributes(attributes(before.attributes(), after.attributes()))
                .withExtra(PUT_BACK.extra(before.extra(), after.extra()));
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

    /** Entries that came back as they were, or as they were told, are those of before; of others those of the same key. */
    private static <E> List<E> each(List<E> before, List<E> after, Part<E> part, Function<E, List<?>> key) {
        var left = new ArrayList<>(before);
        var put = new ArrayList<@Nullable E>();
        for (var entry : after) {
            put.add(taken(
                    left, was -> was.equals(entry) || Notes.told(was, part).equals(entry)));
        }
        var all = new ArrayList<E>();
        for (var i = 0; i < after.size(); i++) {
            var entry = after.get(i);
            var same = put.get(i);
            if (same == null) {
                var was = taken(left, candidate -> key.apply(candidate).equals(key.apply(entry)));
                all.add(was == null ? entry : part.worded(was, entry, PUT_BACK));
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
