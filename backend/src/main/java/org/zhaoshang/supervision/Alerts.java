package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;
import org.zhaoshang.targets.Figures;
import org.zhaoshang.targets.ProgressStatus;

/** What is found wanting in a snapshot on a day, whoever asks. */
@Component
public class Alerts {

    private record Key(LocalDate asOf, SupervisionRules rules) {}

    private record SpellsKey(LocalDate asOf, SupervisionRules rules) {}

    private record LoadKey(LocalDate asOf, SupervisionRules rules) {}

    private record Part(String indicator, @Nullable String department) {}

    private final SupervisionRules rules;
    private final Figures figures;

    Alerts(SupervisionRules rules, Figures figures) {
        this.rules = rules;
        this.figures = figures;
    }

    /**
     * The alerts as of a day that nobody has answered for, the red ones first and of those the longest. What was done,
     * closed, kept or provided after the day was still open on it.
     */
    public List<Alert> of(Ledger ledger, LocalDate asOf) {
        return all(ledger, asOf).unanswered();
    }

    /** How many of those are red, told without listing them. */
    public int countRed(Ledger ledger, LocalDate asOf) {
        return all(ledger, asOf).countRed();
    }

    /** All of them, those that were answered for with the answer. */
    DayAlerts all(Ledger ledger, LocalDate asOf) {
        return ledger.view(new Key(asOf, rules), snapshot -> {
            var spells = spells(snapshot, asOf);
            return DayAlerts.of(spells, asOf, red(spells, snapshot, asOf), Answers.of(snapshot));
        });
    }

    /** How many of those that nobody has answered for each department and each person has, told without listing them. */
    public AlertLoad load(Ledger ledger, LocalDate asOf) {
        return ledger.view(
                new LoadKey(asOf, rules), snapshot -> AlertLoad.of(spells(snapshot, asOf), Answers.of(snapshot), asOf));
    }

    /** What became of the alerts between two days. */
    public AlertChange change(Ledger ledger, LocalDate since, LocalDate asOf) {
        return AlertChange.of(tables(ledger, since, asOf), new Between(since, asOf, Answers.of(ledger)));
    }

    /** Those of a day that were not open on an earlier one. */
    DayAlerts begun(Ledger ledger, LocalDate since, LocalDate asOf) {
        return all(ledger, asOf).newSince(new Between(since, asOf, Answers.of(ledger)));
    }

    /** Those open on a day that are so no more on a later one (销号), as they were. */
    DayAlerts ended(Ledger ledger, LocalDate since, LocalDate asOf) {
        return all(ledger, since).unanswered().overBy(new Between(since, asOf, Answers.of(ledger)));
    }

    /** Who has the most serious of those that nobody has answered for, and of equals the most of them, first. */
    public List<AlertBurden> burdens(Ledger ledger, LocalDate asOf) {
        return AlertBurden.of(all(ledger, asOf));
    }

    /** What to do about an alert first (下一步). */
    public Text nextStep(Alert alert) {
        return NextStep.of(alert.rule());
    }

    /** What is wrong, since when, whose it is and what to do next. */
    public Text message(Alert alert, Ledger ledger) {
        return new AlertWords(ledger, alert.asOf(), rules, figures).message(alert);
    }

    /** Between two days, both included. */
    Trend trend(Ledger ledger, AlertFilter filter, LocalDate first, LocalDate last) {
        return Trend.of(tables(ledger, first, last), Answers.of(ledger), filter, first, last);
    }

    SupervisionRules rules() {
        return rules;
    }

    /** Those of a day in the order of what they are about, to be listed and counted apart. */
    private SpellTable spells(Ledger ledger, LocalDate asOf) {
        return ledger.view(new SpellsKey(asOf, rules), snapshot -> {
            var spells = new SpellTable();
            tables(snapshot, asOf, asOf).forEach(table -> spells.addBetween(table, asOf, asOf));
            return spells;
        });
    }

    /** In which all are that have any day between two, both included, and many others: to copy them costs more than to go through. */
    private List<SpellTable> tables(Ledger ledger, LocalDate first, LocalDate last) {
        var findings = Findings.of(ledger, rules);
        var others = new ArrayList<Spell>();
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            others.addAll(ExpansionOnly.of(findings.majors(), year));
            others.addAll(LaggingIndicators.of(ledger, year, figures));
        }
        others.sort(Comparator.comparing(Spell::alert));
        var ofOthers = new SpellTable();
        others.forEach(ofOthers::add);
        var tables = new ArrayList<>(List.of(ofOthers));
        tables.addAll(findings.parts());
        return tables;
    }

    /** Which of them have held for long; of an indicator, how far it is behind tells more than since when. */
    private BitSet red(SpellTable spells, Ledger ledger, LocalDate asOf) {
        var statuses = statuses(ledger, asOf);
        var longSince = SpellTable.day(asOf.minusDays(rules.redDays()));
        var red = new BitSet(spells.size());
        for (var place = 0; place < spells.size(); place++) {
            if (spells.rule(place) == AlertRule.INDICATOR_BEHIND) {
                var indicator = Objects.requireNonNull(spells.spell(place).indicator());
                var status = statuses.get(new Part(indicator.code(), spells.department(place)));
                red.set(place, status == ProgressStatus.SERIOUSLY_BEHIND);
            } else {
                red.set(place, spells.from(place) <= longSince);
            }
        }
        return red;
    }

    private Map<Part, ProgressStatus> statuses(Ledger ledger, LocalDate asOf) {
        var statuses = new HashMap<Part, ProgressStatus>();
        for (var figure : figures.of(ledger, asOf)) {
            statuses.put(new Part(figure.indicator().code(), figure.department()), figure.status());
        }
        return statuses;
    }
}
