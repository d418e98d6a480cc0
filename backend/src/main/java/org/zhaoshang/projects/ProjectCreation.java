package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;

/** A new project (新建项目). */
record ProjectCreation(
        String code,
        String name,
        ProjectKind kind,
        boolean major,
        String industry,
        @Nullable String chain,
        @Nullable String link,
        @Nullable String investor,
        @Nullable String department,
        @Nullable List<CreditInput> credits,
        @Nullable String person,
        @Nullable String leader,
        @Nullable MoneyInput planned,
        @Nullable Agreement agreement,
        @Nullable String parent,
        Stage stage,
        @Nullable LocalDate on,
        @Nullable Map<String, Object> attributes)
        implements Commands.Creation<Project> {

    @Override
    public Project create(Ledger ledger, Mistakes mistakes) {
        var profile = new Profile(
                name.strip(),
                kind,
                major,
                industry,
                chain == null && link != null ? ProjectRules.chainOf(link, industry, ledger) : chain,
                link,
                investor,
                planned == null ? null : planned.money(),
                agreement,
                parent);
        var responsibility = new Responsibility(shares(), person, leader);
        ProjectRules.check(code, null, profile, ledger, mistakes);
        ProjectRules.check(null, responsibility, ledger, mistakes);
        return new Project(
                code,
                profile,
                responsibility,
                List.of(entry(mistakes)),
                List.of(),
                List.of(),
                Service.NONE,
                attributes == null ? Map.of() : AttributePaths.kept(attributes),
                Map.of(),
                Stamp.NONE);
    }

    private List<Credit> shares() {
        if (credits != null) {
            return credits.stream().map(credit -> credit.credit(List.of())).toList();
        }
        return department == null ? List.of() : List.of(Credit.whole(department));
    }

    private StageEntry entry(Mistakes mistakes) {
        mistakes.past(on, "on");
        if (stage != Stage.RESERVE) {
            mistakes.required(on == null ? null : on.toString(), "on");
        }
        return new StageEntry(stage, on, null, Map.of());
    }
}
