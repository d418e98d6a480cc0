package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/** A promise put right (修改承诺): only what is given changes, and null takes a value away. */
record CommitmentUpdate(
        String code,
        String commitment,
        ArgumentValue<String> promise,
        ArgumentValue<String> by,
        ArgumentValue<LocalDate> dueOn,
        ArgumentValue<LocalDate> doneOn,
        ArgumentValue<String> policy,
        ArgumentValue<String> clause,
        boolean acknowledgePolicyStatus,
        @Nullable String reason,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var commitments = project.service().commitments();
        var before = Entries.find(commitments, Commitment::code, commitment, mistakes, "commitment");
        if (before == null) {
            return project;
        }
        var words =
                Given.required(promise, before.promise(), mistakes, "promise").strip();
        mistakes.required(words, "promise");
        var cited = Given.or(policy, before.policy());
        var after = new Commitment(
                before.code(),
                words,
                Given.words(by, before.by()),
                Given.or(dueOn, before.dueOn()),
                Given.or(doneOn, before.doneOn()),
                cited,
                Given.or(clause, cited == null ? null : before.clause()),
                before.extra());
        mistakes.past(Given.or(doneOn, null), "doneOn");
        var citation = new PolicyCitation(after.policy(), after.clause());
        if (!citation.equals(new PolicyCitation(before.policy(), before.clause()))) {
            citation.check(acknowledgePolicyStatus ? null : mistakes.today(), ledger, mistakes);
        }
        return project.withService(project.service().withCommitments(Entries.replaced(commitments, before, after)));
    }
}
