package org.zhaoshang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.SamePeriod;
import org.zhaoshang.supervision.Alerts;
import org.zhaoshang.targets.Figures;
import org.zhaoshang.targets.Parts;

/** Marks everybody on a day, once for a snapshot. */
@Component
class Assessor {

    private record Key(LocalDate asOf, AssessmentSubject by) {}

    private record MarksKey(LocalDate asOf, AssessmentSubject by) {}

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
    Marks before(Assessment now) {
        var lastMonth = SamePeriod.endOfMonthBefore(now.asOf());
        return lastMonth.getYear() == now.asOf().getYear() ? marks(now.ledger(), lastMonth, now.by()) : null;
    }

    private Marks marks(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        return ledger.view(new MarksKey(asOf, by), snapshot -> mark(snapshot, asOf, by));
    }

    private Marks mark(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        var items = items(parts(ledger, asOf, by));
        var deductions = Deductions.of(alerts.load(ledger, asOf), by, rules);
        var bases = new HashMap<String, Rate>();
        var scores = new HashMap<String, Rate>();
        items.forEach((code, carried) -> {
            var base = Score.sum(carried);
            if (base != null) {
                bases.put(code, base);
                scores.put(code, Score.less(base, Deductions.sum(deductions.getOrDefault(code, List.of()), rules)));
            }
        });
        deductions.keySet().retainAll(scores.keySet());
        return new Marks(asOf, items, bases, deductions, new Standings(scores, rules));
    }

    private Assessment assess(Ledger ledger, LocalDate asOf, AssessmentSubject by) {
        var marks = marks(ledger, asOf, by);
        var standings = marks.standings();
        var held = Caseload.of(ledger, asOf).of(by);
        var everybody = new TreeSet<>(marks.items().keySet());
        everybody.addAll(held.keySet());
        var tracks = tracks(ledger, by, everybody);
        var onNew = standings.among(code -> tracks.get(code) == Track.NEW);
        var onExpansion = standings.among(code -> tracks.get(code) == Track.EXPANSION);
        var rows = new ArrayList<Row>();
        for (var code : everybody) {
            var has = held.getOrDefault(code, Caseload.Held.NOTHING);
            var deductions = marks.deductions().getOrDefault(code, List.of());
            rows.add(new Row(
                    code,
                    marks.items().getOrDefault(code, List.of()),
                    marks.bases().get(code),
                    deductions,
                    Deductions.sum(deductions, rules),
                    standings.score(code),
                    standings.rank(code),
                    standings.honours(code),
                    tracks.get(code),
                    onNew.containsKey(code) ? onNew.get(code) : onExpansion.get(code),
                    has,
                    has.inHand() < rules.smallBelow(by)));
        }
        rows.sort(BEST_FIRST);
        return new Assessment(ledger, asOf, by, List.copyOf(rows));
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

    private static Map<String, Track> tracks(Ledger ledger, AssessmentSubject by, Set<String> subjects) {
        var tracks = new HashMap<String, Track>();
        if (by == AssessmentSubject.DEPARTMENT) {
            subjects.forEach(code -> tracks.put(
                    code, Track.of(ledger.find(Department.class, code).orElse(null))));
        }
        return tracks;
    }

    private static int order(Row row) {
        var rank = row.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
