package org.zhaoshang.projects;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Withheld;

/** Answers the words around a project that may be withheld (仅投促局可见): null where they are, and why beside it. */
@Controller
class WithheldController {

    @SchemaMapping
    @Nullable
    String place(FollowUp contact) {
        return Withheld.orNull(contact.place());
    }

    @SchemaMapping
    @Nullable
    String summary(FollowUp contact) {
        return Withheld.orNull(contact.summary());
    }

    @SchemaMapping
    @Nullable
    String nextStep(FollowUp contact) {
        return Withheld.orNull(contact.nextStep());
    }

    @SchemaMapping
    @Nullable
    String withheld(FollowUp contact, Locale locale) {
        return Withheld.note(locale, contact.place(), contact.summary(), contact.nextStep());
    }

    @SchemaMapping
    @Nullable
    String note(StageEntry entry) {
        return Withheld.orNull(entry.note());
    }

    @SchemaMapping
    @Nullable
    String withheld(StageEntry entry, Locale locale) {
        return Withheld.note(locale, entry.note());
    }

    @SchemaMapping(typeName = "Commitment")
    @Nullable
    String promise(CommitmentView promise) {
        return Withheld.orNull(promise.promise());
    }

    @SchemaMapping(typeName = "Commitment")
    @Nullable
    String withheld(CommitmentView promise, Locale locale) {
        return Withheld.note(locale, promise.promise());
    }

    @SchemaMapping
    @Nullable
    String subject(ServiceRequest request) {
        return Withheld.orNull(request.subject());
    }

    @SchemaMapping
    @Nullable
    String withheld(ServiceRequest request, Locale locale) {
        return Withheld.note(locale, request.subject());
    }

    @SchemaMapping(typeName = "FactorNeed")
    @Nullable
    String note(FactorNeedView need) {
        return Withheld.orNull(need.note());
    }

    @SchemaMapping(typeName = "FactorNeed")
    @Nullable
    String withheld(FactorNeedView need, Locale locale) {
        return Withheld.note(locale, need.note());
    }

    @SchemaMapping(typeName = "SupportMeasure")
    @Nullable
    String subject(SupportView support) {
        return Withheld.orNull(support.subject());
    }

    @SchemaMapping(typeName = "SupportMeasure")
    @Nullable
    String withheld(SupportView support, Locale locale) {
        return Withheld.note(locale, support.subject());
    }

    @SchemaMapping
    @Nullable
    String conclusion(Review review) {
        return Withheld.orNull(review.conclusion());
    }

    @SchemaMapping
    @Nullable
    String withheld(Review review, Locale locale) {
        return Withheld.note(locale, review.conclusion());
    }
}
