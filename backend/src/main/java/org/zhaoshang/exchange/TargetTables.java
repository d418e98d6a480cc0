package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Target;

/** Reads lists of targets (目标任务) into a draft. */
final class TargetTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Indicator> indicators;
    private final Draft draft;
    private final Map<List<Object>, Place> places = new HashMap<>();

    TargetTables(Vocabulary vocabulary, Problems problems, Ledger ledger, Draft draft) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.indicators = ledger.all(Indicator.class).stream()
                .sorted(Comparator.comparingInt(Indicator::order).thenComparing(Indicator::code))
                .toList();
        this.draft = draft;
    }

    void read(Table table) {
        for (var row : table.rows()) {
            read(new Line(table, row, vocabulary, problems));
        }
    }

    private void read(Line line) {
        var words = line.required(Field.INDICATOR);
        if (words == null) {
            return;
        }
        var indicator = indicator(words);
        if (indicator == null) {
            var known = indicators.stream().map(Indicator::name).collect(Collectors.joining("、"));
            line.error(Field.INDICATOR, Complaints.unknownIndicator(known));
            return;
        }
        var target = new TargetRow(line, vocabulary, indicator).target();
        if (target == null) {
            return;
        }
        var key = List.<Object>of(indicator.code(), target.year(), target.issuer());
        var first = places.putIfAbsent(key, Place.of(line));
        if (first == null) {
            put(indicator, target);
        } else {
            line.error(Field.INDICATOR, Complaints.duplicateTarget(first.sheet(), first.row()));
        }
    }

    private @Nullable Indicator indicator(String words) {
        var key = Wording.key(words);
        return indicators.stream()
                .filter(indicator -> Wording.key(indicator.name()).equals(key)
                        || Wording.key(indicator.code()).equals(key)
                        || indicator.aliases().stream().map(Wording::key).anyMatch(key::equals))
                .findFirst()
                .orElse(null);
    }

    private void put(Indicator indicator, Target target) {
        var drafted = draft.indicator(indicator);
        var current = drafted.target(target.year(), target.issuer()).orElse(null);
        if (!target.equals(current)) {
            var targets = new ArrayList<>(drafted.targets());
            if (current == null) {
                targets.add(target);
            } else {
                targets.set(targets.indexOf(current), target);
            }
            draft.put(drafted.withTargets(List.copyOf(targets)));
        }
        draft.effects()
                .note(
                        RecordKind.TARGET,
                        "%s/%d/%s".formatted(indicator.code(), target.year(), target.issuer()),
                        indicator.name(),
                        current,
                        target);
    }
}
