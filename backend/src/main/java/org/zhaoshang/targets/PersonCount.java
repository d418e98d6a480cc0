package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhaoshang.ledger.Ledger;

/**
 * What an indicator counts of one year's records by the responsible person (责任到人). It is found from the evidence when somebody
 * first asks for people, so that a board that shows none does not pay for them.
 */
final class PersonCount {

    private record Key(Counting.Key counting) {}

    /** By indicator and person, for some projects at a time: to add up each day of each person would take longest. */
    private final List<Map<String, Map<String, DaySums>>> parts = new ArrayList<>();

    private PersonCount() {}

    private static PersonCount part(Counting counting) {
        var part = new PersonCount();
        part.parts.add(counting.byIndicator().values().stream()
                .collect(Collectors.toMap(count -> count.indicator().code(), YearCount::byPerson)));
        return part;
    }

    /** In projects, yuan or dollars, from 1 January to a day inclusive; without those who brought nothing. */
    static Map<String, BigDecimal> of(Ledger ledger, String indicator, LocalDate asOf) {
        var key = new Key(Counting.key(ledger, asOf.getYear()));
        var count = ledger.view(
                key,
                snapshot -> snapshot.gather(Counting.gathering(key.counting())
                        .then(key, PersonCount::new, PersonCount::part, (all, some) -> all.parts.addAll(some.parts))));
        var sums = new HashMap<String, BigDecimal>();
        for (var part : count.parts) {
            part.getOrDefault(indicator, Map.of())
                    .forEach((person, days) ->
                            sums.merge(person, days.between(1, asOf.getDayOfYear()), BigDecimal::add));
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }
}
