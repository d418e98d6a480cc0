package org.zhaoshang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.supervision.Alerts;
import org.zhaoshang.targets.Figures;
import org.zhaoshang.targets.Parts;

/** Marks everybody on a day, once for a snapshot. */
@Component
class Assessor {

    private record Key(LocalDate asOf, AssessmentSubject by) {}

    private static final Comparator<Row> BEST_FIRST =
            Comparator.comparingInt(Assessor::order).thenComparing(Row::code);

    private final Figures figures;
    private final Alerts alerts;
    private final AssessmentRules rules;

    Assessor(Figures figures, Alerts alerts, AssessmentRules rules) {
        this.figures = figures;
        this.alerts = alerts;
        this.rules = rules;
    }

    AssessmentRules rules() {
        return rules;
    }

    Assessment of(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        return ledger.view(new Key(asOf, by), snapshot -> assess(snapshot, asOf, by));
    }

    /**
     * The marks that a rank is held against: those of the end of the month before. Null in January, since December's are
     * of other targets.
     */
    @Nullable
    Assessment before(Assessment now) {
        var lastMonth = now.asOf().withDayOfMonth(1).minusDays(1);
        return lastMonth.getYear() == now.asOf().getYear() ? of(now.ledger(), lastMonth, now.by()) : null;
    }

    private Assessment assess(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        var held = Caseload.of(ledger, asOf).of(by);
        var items = items(parts(ledger, asOf, by));
        held.keySet().forEach(code -> items.putIfAbsent(code, List.of()));
        var deductions = Deductions.of(alerts.of(ledger, asOf), by, rules);
        var bases = new HashMap<String, Rate>();
        var scores = new HashMap<String, Rate>();
        items.forEach((code, carried) -> {
            var base = Score.sum(carried);
            if (base != null) {
                bases.put(code, base);
                scores.put(code, Score.less(base, Deductions.sum(deductions.getOrDefault(code, List.of()), rules)));
            }
        });
        var tracks = tracks(ledger, by, items);
        var standings = new Standings(scores, rules);
        var onNew = standings.among(code -> tracks.get(code) == Track.NEW);
        var onExpansion = standings.among(code -> tracks.get(code) == Track.EXPANSION);
        var rows = new ArrayList<Row>();
        items.forEach((code, carried) -> {
            var has = held.getOrDefault(code, Caseload.Held.NOTHING);
            var taken = scores.containsKey(code) ? deductions.getOrDefault(code, List.of()) : List.<Deduction>of();
            rows.add(new Row(
                    code,
                    carried,
                    bases.get(code),
                    taken,
                    Deductions.sum(taken, rules),
                    scores.get(code),
                    standings.rank(code),
                    standings.honours(code),
                    tracks.get(code),
                    onNew.containsKey(code) ? onNew.get(code) : onExpansion.get(code),
                    has,
                    has.inHand() < rules.smallBelow(by)));
        });
        rows.sort(BEST_FIRST);
        return new Assessment(ledger, asOf, by, List.copyOf(rows), standings);
    }

    private List<Parts> parts(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        return by == AssessmentSubject.DEPARTMENT ? figures.byDepartment(ledger, asOf) : figures.byPerson(ledger, asOf);
    }

    /** What each carries, by code; who brought something but carries nothing of it is there with nothing. */
    private Map<String, List<Item>> items(List<Parts> indicators) {
        var items = new TreeMap<String, List<Item>>();
        for (var parts : indicators) {
            for (var part : parts.parts()) {
                var own = items.computeIfAbsent(part.holder(), holder -> new ArrayList<>());
                var target = part.target();
                if (target != null && target.signum() > 0) {
                    own.add(new Item(parts.indicator(), target, part.actual(), parts.schedule(), null));
                }
            }
        }
        items.replaceAll((holder, own) -> Score.marked(own, rules.cap()));
        return items;
    }

    private static Map<String, Track> tracks(Ledger ledger, AssessmentSubject by, Map<String, List<Item>> subjects) {
        var tracks = new HashMap<String, Track>();
        if (by == AssessmentSubject.DEPARTMENT) {
            subjects.keySet()
                    .forEach(code -> tracks.put(
                            code, Track.of(ledger.find(Department.class, code).orElse(null))));
        }
        return tracks;
    }

    private static int order(Row row) {
        var rank = row.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
