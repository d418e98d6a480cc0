package org.zhaoshang.funnel;

import static org.zhaoshang.ledger.Fixtures.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;

/** Projects of all sorts of courses: none, skipped stages, steps back, undated beginnings, entries of days to come. */
final class RandomCourses {

    private final Random random;

    RandomCourses(long seed) {
        this.random = new Random(seed);
    }

    Ledger ledger(int projects) {
        return Fixtures.ledger(
                IntStream.range(0, projects).mapToObj(this::project).toArray(LedgerRecord[]::new));
    }

    private Project project(int number) {
        return new Project(
                "P-" + number,
                new Profile(
                        "项目示例",
                        ProjectKind.NEW,
                        random.nextBoolean(),
                        "FOOD",
                        null,
                        null,
                        null,
                        random.nextInt(4) == 0 ? null : money(random.nextInt(9) + "亿元"),
                        Agreement.FORMAL,
                        null),
                Responsibility.NOBODY,
                stages(),
                List.of(),
                arrivals(),
                Service.NONE,
                Map.of(),
                Map.of(),
                Stamp.NONE);
    }

    private List<StageEntry> stages() {
        var stages = new ArrayList<StageEntry>();
        var on = LocalDate.of(2013, 6, 1).plusDays(random.nextInt(900));
        for (var entries = random.nextInt(7); entries > 0; entries--) {
            var stage = Stage.values()[random.nextInt(6)];
            var undated = stages.stream().allMatch(entry -> entry.on() == null) && random.nextInt(4) == 0;
            stages.add(undated ? StageEntry.implied(stage) : StageEntry.of(stage, on));
            on = on.plusDays(random.nextInt(200));
        }
        return stages;
    }

    private List<FundArrival> arrivals() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> FundArrival.of(
                        "R" + i,
                        LocalDate.of(2014, 1, 1).plusDays(random.nextInt(900)),
                        money(random.nextInt(50) - 9 + (random.nextInt(5) == 0 ? "万美元" : "万元")),
                        FundSource.LOCAL))
                .toList();
    }
}
