package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.shared.Text;

/** What a project is and who carries it, put right (修改项目): only what is given changes. */
record ProjectUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<ProjectKind> kind,
        ArgumentValue<Boolean> major,
        ArgumentValue<String> industry,
        ArgumentValue<String> chain,
        ArgumentValue<String> link,
        ArgumentValue<String> investor,
        ArgumentValue<String> department,
        ArgumentValue<List<CreditInput>> credits,
        ArgumentValue<String> person,
        ArgumentValue<String> leader,
        ArgumentValue<MoneyInput> planned,
        ArgumentValue<String> parent,
        ArgumentValue<Map<String, Object>> attributes,
        @Nullable List<AttributeInput> setAttributes,
        @Nullable String reason,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var profile = profile(project.profile(), ledger, mistakes);
        var responsibility = responsibility(project.responsibility());
        ProjectRules.check(code, project.profile(), profile, ledger, mistakes);
        ProjectRules.check(project.responsibility(), responsibility, ledger, mistakes);
        return project.withProfile(profile)
                .withResponsibility(responsibility)
                .withAttributes(attributes(project.attributes(), mistakes));
    }

    private Profile profile(Profile before, Ledger ledger, Mistakes mistakes) {
        var newLink = Given.or(link, before.link());
        var newIndustry = Given.required(industry, before.industry(), mistakes, "industry");
        var money = Given.or(planned, null);
        return new Profile(
                Given.required(name, before.name(), mistakes, "name").strip(),
                Given.required(kind, before.kind(), mistakes, "kind"),
                Given.required(major, before.major(), mistakes, "major"),
                newIndustry,
                chain(before, newLink, newIndustry, ledger),
                newLink,
                Given.words(investor, before.investor()),
                planned.isOmitted() ? before.planned() : money == null ? null : money.money(),
                before.agreement(),
                Given.or(parent, before.parent()));
    }

    /** A link that is given without its chain brings its own. */
    private @Nullable String chain(Profile before, @Nullable String newLink, String industry, Ledger ledger) {
        if (!chain.isOmitted()
                || newLink == null
                || newLink.equals(before.link())
                || ProjectRules.isLinkOf(before.chain(), newLink, ledger)) {
            return Given.or(chain, before.chain());
        }
        return ProjectRules.chainOf(newLink, industry, ledger);
    }

    private Responsibility responsibility(Responsibility before) {
        return new Responsibility(
                shares(before.credits()), Given.or(person, before.person()), Given.or(leader, before.leader()));
    }

    private List<Credit> shares(List<Credit> before) {
        if (!credits.isOmitted()) {
            var parts = credits.value();
            return parts == null
                    ? List.of()
                    : parts.stream().map(part -> part.credit(before)).toList();
        }
        if (!department.isOmitted()) {
            var lead = department.value();
            return lead == null ? List.of() : List.of(new CreditInput(lead, BigDecimal.ONE).credit(before));
        }
        return before;
    }

    private Map<String, Object> attributes(Map<String, Object> before, Mistakes mistakes) {
        var replaced = Given.or(attributes, null);
        var changed = attributes.isOmitted() ? before : AttributePaths.kept(replaced == null ? Map.of() : replaced);
        var changes = setAttributes == null ? List.<AttributeInput>of() : setAttributes;
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var next = AttributePaths.put(changed, change.path(), change.value());
            if (next == null) {
                mistakes.add(
                        Code.INVALID,
                        new Text(change.path() + " 的上级不是一组属性", "what stands above " + change.path() + " is no group"),
                        "setAttributes",
                        String.valueOf(i),
                        "path");
            } else {
                changed = next;
            }
        }
        return changed;
    }
}
