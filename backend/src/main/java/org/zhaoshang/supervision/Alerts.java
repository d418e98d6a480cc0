package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    private record Key(LocalDate asOf, boolean all, SupervisionRules rules) {}

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
        var all = all(ledger, asOf);
        return Answers.of(ledger).byAlert().isEmpty()
                ? all
                : ledger.view(
                        new Key(asOf, false, rules),
                        snapshot -> all.stream()
                                .filter(alert -> alert.answer() == null)
                                .toList());
    }

    /** All of them, those that were answered for with the answer. */
    List<Alert> all(Ledger ledger, LocalDate asOf) {
        return ledger.view(new Key(asOf, true, rules), snapshot -> find(snapshot, asOf));
    }

    /** What is wrong, since when, whose it is and what to do next. */
    public Text message(Alert alert, Ledger ledger, LocalDate asOf) {
        return new AlertWords(ledger, asOf, rules, figures).message(alert);
    }

    /** Between two days, both included. */
    Trend trend(Ledger ledger, AlertFilter filter, LocalDate first, LocalDate last) {
        var spells = new ArrayList<>(Findings.of(ledger, first, last, rules).spells());
        spells.addAll(LaggingIndicators.of(ledger, first, last, figures));
        return Trend.of(spells, Answers.of(ledger), filter, first, last);
    }

    SupervisionRules rules() {
        return rules;
    }

    private List<Alert> find(Ledger ledger, LocalDate asOf) {
        var spells = Findings.of(ledger, asOf, asOf, rules).spells();
        var alerts = new ArrayList<Alert>(spells.size());
        spells.forEach(spell -> alerts.add(Alert.of(spell, byDays(spell, asOf), asOf)));
        var statuses = statuses(ledger, asOf);
        for (var spell : LaggingIndicators.of(ledger, asOf, asOf, figures)) {
            var part = new Part(Objects.requireNonNull(spell.indicator()).code(), spell.department());
            var serious = statuses.get(part) == ProgressStatus.SERIOUSLY_BEHIND;
            alerts.add(Alert.of(spell, serious ? Severity.RED : Severity.YELLOW, asOf));
        }
        return WorstFirst.order(answered(alerts, Answers.of(ledger), asOf));
    }

    private static List<Alert> answered(List<Alert> alerts, Answers answers, LocalDate asOf) {
        if (answers.byAlert().isEmpty()) {
            return alerts;
        }
        alerts.replaceAll(alert -> alert.answered(answers.to(alert.since(), alert::id).stream()
                .filter(answer -> answer.covers(asOf))
                .findFirst()
                .orElse(null)));
        return alerts;
    }

    private Severity byDays(Spell spell, LocalDate asOf) {
        return ChronoUnit.DAYS.between(spell.from(), asOf) >= rules.redDays() ? Severity.RED : Severity.YELLOW;
    }

    private Map<Part, ProgressStatus> statuses(Ledger ledger, LocalDate asOf) {
        var statuses = new HashMap<Part, ProgressStatus>();
        for (var figure : figures.of(ledger, asOf)) {
            statuses.put(new Part(figure.indicator().code(), figure.department()), figure.status());
        }
        return statuses;
    }
}
