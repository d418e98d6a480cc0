package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/**
 * A new promise (新增承诺).
 *
 * @param commitment its code within the project
 * @param acknowledgePolicyStatus cites a policy although it is not in force today
 */
record CommitmentAddition(
        String code,
        String commitment,
        String promise,
        @Nullable String by,
        @Nullable LocalDate dueOn,
        @Nullable String policy,
        @Nullable String clause,
        boolean acknowledgePolicyStatus,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var promised = new Commitment(
                commitment.strip(), promise.strip(), Given.words(by), dueOn, null, policy, clause, Map.of());
        var commitments = project.service().commitments();
        if (Entries.added(commitments, promised, Commitment::code, known -> known.done(null), mistakes, "commitment")) {
            return project;
        }
        mistakes.required(promise, "promise");
        new PolicyCitation(policy, clause).check(acknowledgePolicyStatus ? null : mistakes.today(), ledger, mistakes);
        return project.withService(project.service().withCommitments(Entries.plus(commitments, promised)));
    }
}
