package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;

/**
 * What an indicator counts of one year's records by the responsible person (责任到人), summed by day. It is found from the
 * evidence when somebody first asks for people, so that a board that shows none does not pay for them.
 */
final class PersonCount {

    private record Key(String indicator, int year) {}

    private static final int DAYS = 366;

    private final Map<String, @Nullable BigDecimal[]> byPerson = new HashMap<>();

    private PersonCount() {}

    static PersonCount of(Ledger ledger, String indicator, int year) {
        return ledger.view(new Key(indicator, year), snapshot -> {
            var counts = Counting.of(snapshot, year);
            return of(Objects.requireNonNull(counts.get(indicator), "an indicator of this snapshot"));
        });
    }

    private static PersonCount of(YearCount year) {
        var count = new PersonCount();
        for (var day = 0; day < DAYS; day++) {
            for (var piece : year.evidence().get(day)) {
                var person = piece.project().responsibility().person();
                if (person != null) {
                    var days = count.byPerson.computeIfAbsent(person, name -> new @Nullable BigDecimal[DAYS]);
                    var sum = days[day];
                    days[day] = sum == null ? piece.amount() : sum.add(piece.amount());
                }
            }
        }
        return count;
    }

    /** In projects, yuan or dollars, from 1 January to a day inclusive; without those who brought nothing. */
    Map<String, BigDecimal> upTo(LocalDate asOf) {
        var sums = new HashMap<String, BigDecimal>();
        byPerson.forEach((person, days) -> {
            var sum = BigDecimal.ZERO;
            for (var day = 0; day < asOf.getDayOfYear(); day++) {
                var amount = days[day];
                sum = amount == null ? sum : sum.add(amount);
            }
            if (sum.signum() != 0) {
                sums.put(person, sum);
            }
        });
        return sums;
    }
}
