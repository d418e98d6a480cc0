package org.zhaoshang.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Same;

/** What all rules about projects find, whichever day is looked at, in the order of the projects' codes and of the alerts' names. */
final class Findings {

    private record Key(SupervisionRules rules, Same<Policy> policies) {}

    private static final Comparator<Spell> IN_PROJECT =
            Comparator.comparing(Spell::rule).thenComparing(Spell::from).thenComparing(Spell::alert);

    private final List<ProjectRule> rules;
    private final List<Project> majors = new ArrayList<>();
    private final List<SpellTable> parts = new ArrayList<>(List.of(new SpellTable()));

    private Findings(List<ProjectRule> rules) {
        this.rules = rules;
    }

    static Findings of(Ledger ledger, SupervisionRules rules) {
        var key = new Key(rules, new Same<>(ledger.all(Policy.class)));
        return ledger.view(key, snapshot -> {
            var ofProjects = ofProjects(snapshot, rules);
            return snapshot.gather(Gathering.of(key, () -> new Findings(ofProjects), Findings::look, Findings::add));
        });
    }

    /** Those that are found, in the order of the projects' codes. */
    List<SpellTable> parts() {
        return parts;
    }

    /** The projects that may be among a year's majors of {@link ExpansionOnly}. */
    List<Project> majors() {
        return majors;
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
        var found = new Spells();
        for (var rule : rules) {
            rule.find(project, found);
        }
        found.found().sort(IN_PROJECT);
        found.found().forEach(parts.get(0)::add);
        if (ExpansionOnly.concerns(project)) {
            majors.add(project);
        }
    }

    private void add(Findings other) {
        parts.addAll(other.parts); // copies of so many would cost more than going to each
        majors.addAll(other.majors);
    }
}
