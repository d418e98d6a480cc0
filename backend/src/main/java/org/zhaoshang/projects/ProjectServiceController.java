package org.zhaoshang.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.ServiceRequest;

/** Answers what was done around a project (全过程服务). */
@Controller
@SchemaMapping(typeName = "Project")
class ProjectServiceController {

    @SchemaMapping
    List<FollowUp> followUps(ProjectView view) {
        return view.project().service().followUps().stream()
                .sorted(Comparator.comparing(FollowUp::on).reversed())
                .toList();
    }

    @SchemaMapping
    List<CommitmentView> commitments(ProjectView view) {
        return view.project().service().commitments().stream()
                .map(commitment -> CommitmentView.of(commitment, view))
                .toList();
    }

    @SchemaMapping
    List<ServiceRequest> requests(ProjectView view) {
        return view.project().service().requests();
    }

    @SchemaMapping
    List<FactorNeedView> factors(ProjectView view, Locale locale) {
        return view.project().service().factors().stream()
                .map(need -> FactorNeedView.of(need, view, locale))
                .toList();
    }

    @SchemaMapping
    List<SupportView> supports(ProjectView view) {
        return view.project().service().supports().stream()
                .map(support -> SupportView.of(support, view))
                .toList();
    }

    @SchemaMapping
    List<Review> reviews(ProjectView view) {
        return view.project().service().reviews();
    }

    @SchemaMapping
    Review.@Nullable Verdict admission(ProjectView view) {
        return view.project().admission(view.asOf());
    }

    @SchemaMapping
    @Nullable
    String admissionLabel(ProjectView view, Locale locale) {
        var verdict = admission(view);
        return verdict == null ? null : verdict.label().in(locale);
    }

    @SchemaMapping
    List<Recognition> recognitions(ProjectView view) {
        return view.project().recognitions();
    }
}
