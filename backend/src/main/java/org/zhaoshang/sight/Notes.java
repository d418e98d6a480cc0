package org.zhaoshang.sight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.shared.Withheld;
import org.zhaoshang.sight.Parts.Part;

/**
 * The notes of talks (洽谈内容): what tells how the talks stand, and how a record is told without it. That there was a contact,
 * when and by whom, is no secret: supervision asks whether there was one. What a program does not know is kept back.
 */
final class Notes {

    private static final Wording WITHHELD = new Wording() {
        @Override
        public @Nullable String words(@Nullable String was, @Nullable String is) {
            return Withheld.inPlaceOf(is);
        }

        @Override
        public Map<String, Object> extra(Map<String, Object> was, Map<String, Object> is) {
            return Map.of();
        }
    };

    private final List<String> attributes;

    /** @param attributes the columns of one's own that hold notes, by their first names */
    Notes(List<String> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** A project without its notes; the very project where it has none. */
    Project told(Project project) {
        var service = project.service();
        var told = project.withStages(each(project.stages(), Parts::worded))
                .withService(new Service(
                        each(service.followUps(), Parts::worded),
                        each(service.commitments(), Parts::worded),
                        each(service.requests(), Parts::worded),
                        each(service.reviews(), Parts::worded),
                        service.physicalInvestments(),
                        each(service.factors(), Parts::worded),
                        each(service.supports(), Parts::worded)))
                .withAttributes(told(project.attributes()))
                .withExtra(Map.of());
        return told.equals(project) ? project : told;
    }

    /** An event without what came of it for projects that are talked about. */
    static PromotionEvent told(PromotionEvent event, Set<String> inTalks) {
        var told = event.withLeads(event.leads().stream()
                .map(lead -> inTalks.contains(lead.project()) ? told(lead, Parts::worded) : lead)
                .toList());
        return told.equals(event) ? event : told;
    }

    /** An answer to an alert about a project that is talked about, without its words. */
    static Acknowledgement told(Acknowledgement answered, Set<String> inTalks) {
        if (answered.names().stream().noneMatch(inTalks::contains)) {
            return answered;
        }
        var told = answered.withAnswers(each(answered.answers(), Parts::worded));
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

    /** A part of a record without its notes. */
    static <E> E told(E entry, Part<E> part) {
        return part.worded(entry, entry, WITHHELD);
    }

    private static <E> List<E> each(List<E> entries, Part<E> part) {
        return entries.stream().map(entry -> told(entry, part)).toList();
    }
}
