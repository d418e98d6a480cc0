package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.shared.Text;

/**
 * What the district is to give a project under a policy (新增支持措施).
 *
 * @param support its code within the project
 * @param acknowledgePolicyStatus cites a policy although it was not in force on the day it was agreed
 */
record SupportAddition(
        String code,
        String support,
        String subject,
        @Nullable MoneyInput amount,
        String policy,
        @Nullable String clause,
        LocalDate agreedOn,
        boolean acknowledgePolicyStatus,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var money = amount == null ? null : amount.money();
        var agreed =
                new SupportMeasure(support.strip(), subject.strip(), money, policy, clause, agreedOn, null, Map.of());
        var supports = project.service().supports();
        if (Entries.added(
                supports, agreed, SupportMeasure::code, known -> known.delivered(null), mistakes, "support")) {
            return project;
        }
        mistakes.required(subject, "subject");
        mistakes.past(agreedOn, "agreedOn");
        if (money != null && money.amount().signum() <= 0) {
            mistakes.add(Code.INVALID, new Text("支持金额必须大于 0", "support is more than 0"), "amount", "amount");
        }
        new PolicyCitation(policy, clause).check(acknowledgePolicyStatus ? null : agreedOn, ledger, mistakes);
        return project.withService(project.service().withSupports(Entries.plus(supports, agreed)));
    }
}
