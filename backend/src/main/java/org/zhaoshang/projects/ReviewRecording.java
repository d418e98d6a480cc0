package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** A review before admission (登记评审). */
record ReviewRecording(
        String code,
        LocalDate on,
        String reviewer,
        boolean thirdParty,
        Review.@Nullable Verdict verdict,
        @Nullable String conclusion,
        @Nullable BigDecimal score,
        @Nullable String reference,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var review = new Review(
                on,
                reviewer.strip(),
                thirdParty,
                verdict,
                Given.words(conclusion),
                score == null ? null : Decimals.plain(score),
                Given.words(reference),
                Map.of());
        var reviews = project.service().reviews();
        if (Entries.recorded(reviews, review, Review::reference, mistakes)) {
            return project;
        }
        mistakes.required(reviewer, "reviewer");
        mistakes.past(on, "on");
        if (score != null && (score.signum() < 0 || score.compareTo(HIGHEST) > 0)) {
            mistakes.add(Code.INVALID, new Text("得分应在 0 到 100 之间", "a score is between 0 and 100"), "score");
        }
        return project.withService(project.service().withReviews(Entries.plus(reviews, review)));
    }
}
