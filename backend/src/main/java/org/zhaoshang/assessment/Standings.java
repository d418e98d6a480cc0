package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Places;
import org.zhaoshang.shared.Rate;

/**
 * Who stands where (排名), by exact scores. Whoever is at or above par and among the first places is on the red list,
 * whoever is below par and among the last ones on the black list, so that nobody is on both; ties stay together.
 */
final class Standings {

    private static final Comparator<Rate> BEST_FIRST = Comparator.reverseOrder();
    private static final Comparator<Rate> WORST_FIRST = Comparator.naturalOrder();

    private final AssessmentRules rules;
    private final Map<String, Rate> scores;
    private final Map<String, Integer> fromAbove;
    private final Map<String, Integer> fromBelow;

    /** Of those who have a score, by their codes. */
    Standings(Map<String, Rate> scores, AssessmentRules rules) {
        this.rules = rules;
        this.scores = scores;
        this.fromAbove = places(scores, BEST_FIRST);
        this.fromBelow = places(scores, WORST_FIRST);
    }

    @Nullable
    Rate score(String code) {
        return scores.get(code);
    }

    @Nullable
    Integer rank(String code) {
        return fromAbove.get(code);
    }

    @Nullable
    Honours honours(String code) {
        var score = scores.get(code);
        if (score == null) {
            return null;
        }
        return score.compareTo(new Rate(rules.par(), BigDecimal.ONE)) >= 0
                ? isListed(fromAbove.get(code)) ? Honours.RED : null
                : isListed(fromBelow.get(code)) ? Honours.BLACK : null;
    }

    /** Places among some of them. */
    Map<String, Integer> among(Predicate<String> some) {
        return places(
                scores.entrySet().stream()
                        .filter(score -> some.test(score.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                BEST_FIRST);
    }

    private boolean isListed(@Nullable Integer place) {
        return place != null && place <= rules.listed();
    }

    private static Map<String, Integer> places(Map<String, Rate> scores, Comparator<Rate> order) {
        var inOrder = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order))
                .toList();
        var places = Places.of(inOrder, Map.Entry.comparingByValue(order));
        var byCode = new HashMap<String, Integer>();
        for (var i = 0; i < inOrder.size(); i++) {
            byCode.put(inOrder.get(i).getKey(), places.get(i));
        }
        return byCode;
    }
}
