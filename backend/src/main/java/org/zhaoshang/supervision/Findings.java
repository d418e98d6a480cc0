package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/**
 * What all rules about projects find between two days, in one walk over the projects: going to each record in memory
 * costs more than all that is done there.
 */
final class Findings {

    private record Key(LocalDate first, LocalDate last, SupervisionRules rules) {}

    private final List<ProjectRule> rules;
    private final Spells spells;
    private final List<Project> majors = new ArrayList<>();

    private Findings(List<ProjectRule> rules, Spells spells) {
        this.rules = rules;
        this.spells = spells;
    }

    /** Found once for a snapshot and a span of days, both ends included. */
    static Findings of(Ledger ledger, LocalDate first, LocalDate last, SupervisionRules rules) {
        return ledger.view(new Key(first, last, rules), snapshot -> find(snapshot, first, last, rules));
    }

    List<Spell> spells() {
        return spells.found();
    }

    /** The projects that may be among the year's majors of {@link ExpansionOnly}. */
    List<Project> majors() {
        return majors;
    }

    private static Findings find(Ledger ledger, LocalDate first, LocalDate last, SupervisionRules rules) {
        var ofProjects = ofProjects(ledger, rules);
        var findings = ledger.projects().parallelStream()
                .collect(() -> new Findings(ofProjects, new Spells(first, last)), Findings::look, Findings::add);
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            ExpansionOnly.find(findings.majors, year, findings.spells);
        }
        return findings;
    }

    private static List<ProjectRule> ofProjects(Ledger ledger, SupervisionRules rules) {
        return List.of(
                new TalkWithoutFollowUp(rules.silentDays()),
                new SignedWithoutFunds(rules.fundsDays(), rules.fundsPart()),
                new StartedWithoutProduction(rules.productionMonths(), rules.productionWord()),
                new PromiseOverdue(),
                new RequestOverdue(rules.requestDays()),
                new FactorUnmet(),
                new PolicySuperseded(Lapses.of(ledger)));
    }

    private void look(Project project) {
        var course = Course.of(project, spells.first(), spells.last());
        for (var rule : rules) {
            rule.find(course, spells);
        }
        if (ExpansionOnly.concerns(project)) {
            majors.add(project);
        }
    }

    private void add(Findings other) {
        spells.addAll(other.spells);
        majors.addAll(other.majors);
    }
}
