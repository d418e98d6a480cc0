package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Target;

/** Reads lists of targets (目标任务) into a draft. */
final class TargetTables {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private List<Indicator> indicators = List.of();
    private final Draft draft;
    private final Mode mode;
    private final Map<List<Object>, Place> places = new HashMap<>();

    TargetTables(Vocabulary vocabulary, Problems problems, Draft draft, Mode mode) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.draft = draft;
        this.mode = mode;
    }

    void read(Table table) throws UnreadableFile {
        indicators = known(draft);
        table.rows().each(row -> read(new Line(table, row, vocabulary, problems)));
    }

    static List<Indicator> known(Draft draft) {
        return draft.all(Indicator.class).stream()
                .sorted(Comparator.comparingInt(Indicator::order).thenComparing(Indicator::code))
                .toList();
    }

    static String names(List<Indicator> known) {
        return known.stream().map(Indicator::name).collect(Collectors.joining("、"));
    }

    /** An indicator by its name, its code or an alias. */
    static @Nullable Indicator indicator(List<Indicator> known, String words) {
        var key = Wording.key(words);
        return known.stream()
                .filter(indicator -> Wording.key(indicator.name()).equals(key)
                        || Wording.key(indicator.code()).equals(key)
                        || indicator.aliases().stream().map(Wording::key).anyMatch(key::equals))
                .findFirst()
                .orElse(null);
    }

    private void read(Line line) {
        var words = line.required(Field.INDICATOR);
        if (words == null) {
            return;
        }
        var indicator = indicator(indicators, words);
        if (indicator == null) {
            line.error(Field.INDICATOR, Complaints.unknownIndicator(names(indicators)));
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

    private void put(Indicator indicator, Target target) {
        var drafted = draft.find(Indicator.class, indicator.code()).orElse(indicator);
        var current = drafted.target(target.year(), target.issuer()).orElse(null);
        if (current != null && mode == Mode.NEW) {
            draft.effects().skip(RecordKind.TARGET);
            return;
        }
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
