package org.zhaoshang.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Same;
import org.zhaoshang.ledger.Stage;

/**
 * Finds what every indicator counts in a year and the one before, in one walk over the projects: going to each record in
 * memory costs more than all that is done there.
 */
final class Counting {

    record Key(int year, Same<Indicator> indicators) {}

    private final int year;
    private final List<YearCount> counts;
    private final List<YearCount> ofArrivals;

    private Counting(int year, List<Indicator> indicators) {
        this.year = year;
        this.counts = indicators.stream()
                .map(indicator -> new YearCount(indicator, year))
                .toList();
        this.ofArrivals = counts.stream()
                .filter(count -> count.indicator().measure() instanceof Measure.SumArrivals)
                .toList();
    }

    /** By the indicators' codes; found once for a year, whichever of its days are looked at. */
    static Map<String, YearCount> of(Ledger ledger, int year) {
        var key = key(ledger, year);
        return ledger.view(key, snapshot -> snapshot.gather(gathering(key)).byIndicator());
    }

    /** What an indicator counts of one project alone. */
    static YearCount of(Indicator indicator, int year, Project project) {
        var counting = new Counting(year, List.of(indicator));
        counting.count(project);
        return counting.counts.get(0);
    }

    /** What the counts of a year depend on. */
    static Key key(Ledger ledger, int year) {
        return new Key(year, new Same<>(ledger.all(Indicator.class)));
    }

    static Gathering<Project, Counting> gathering(Key key) {
        return Gathering.of(
                key, () -> new Counting(key.year(), key.indicators().records()), Counting::count, Counting::add);
    }

    Map<String, YearCount> byIndicator() {
        return counts.stream()
                .collect(Collectors.toUnmodifiableMap(count -> count.indicator().code(), count -> count));
    }

    private void count(Project project) {
        for (var count : counts) {
            var measure = count.indicator().measure();
            if (measure instanceof Measure.CountReached reached) {
                reached(project, reached.stage()).ifPresent(on -> count.countReached(project, on));
            } else if (measure instanceof Measure.SumPlannedAt at) {
                reached(project, at.stage()).ifPresent(on -> count.countPlanned(project, on));
            }
        }
        for (var arrival : project.arrivals()) {
            if (isOfInterest(arrival.on())) {
                ofArrivals.forEach(count -> count.countArrival(project, arrival));
            }
        }
    }

    private Optional<LocalDate> reached(Project project, Stage stage) {
        return Optional.ofNullable(project.countsAsReachedOn(stage)).filter(this::isOfInterest);
    }

    /** Of the year, or of the one before, which it is compared with. */
    private boolean isOfInterest(LocalDate day) {
        return day.getYear() == year || day.getYear() == year - 1;
    }

    private void add(Counting other) {
        IntStream.range(0, counts.size()).parallel().forEach(i -> counts.get(i).add(other.counts.get(i)));
    }
}
