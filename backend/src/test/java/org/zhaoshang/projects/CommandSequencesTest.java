package org.zhaoshang.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.project;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Office;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.EmbeddedStore;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;

/** Five hundred commands at random, good and bad, on a store: after each of them the records are as they must be. */
class CommandSequencesTest {

    private static final int COMMANDS = 500;
    private static final int PROJECTS = 8;
    private static final LocalDate TODAY = LocalDate.parse("2015-04-20");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-04-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private final Random random = new Random(20150420);

    /** What is left of each entry of money, by project and reference, as the commands that were accepted say. */
    private final Map<String, Map<String, BigDecimal>> left = new HashMap<>();

    /** Every version that was written, by project, the oldest first. */
    private final Map<String, List<Project>> written = new TreeMap<>();

    /** How often each kind of command was accepted, changed nothing, was refused. */
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void afterEachOfManyCommandsTheRecordsAreAsTheyMustBe() throws VersionConflict {
        try (var open = new EmbeddedStore(directory, CLOCK);
                var office = new Office(open.store(), CLOCK)) {
            var store = open.store();
            for (var i = 0; i < PROJECTS; i++) {
                var reserve = project("P" + i, entered(Stage.RESERVE, "2015-01-01"));
                store.write(List.of(reserve), new Author("office", "test"));
                remember(current(store, "P" + i));
            }
            for (var i = 0; i < COMMANDS; i++) {
                run(command(store), store, office.commands());
            }
            for (var code : written.keySet()) {
                checkHistory(store, code);
            }
            checkEveryMoment(store);
        }
        assertThat(outcomes.keySet())
                .contains(
                        "ArrivalRecording accepted", "ArrivalRecording refused",
                        "ArrivalReversal accepted", "ArrivalReversal refused",
                        "StageAdvance accepted", "StageAdvance refused",
                        "StageCorrection accepted", "StageCorrection refused",
                        "FollowUpRecording accepted", "FollowUpRecording refused",
                        "CommitmentAddition accepted", "CommitmentAddition refused",
                        "CommitmentFulfilment accepted", "CommitmentFulfilment refused");
    }

    private void run(ProjectCommand command, Store store, Commands commands) {
        var before = current(store, command.code());
        var ledger = store.ledger();

        var errors = perform(command, commands);

        var after = current(store, command.code());
        var changed = after.stamp().version() != before.stamp().version();
        assertThat(errors.isEmpty() || !changed)
                .as("a refused %s changes nothing", command)
                .isTrue();
        assertThat(store.ledger().revision()).isEqualTo(ledger.revision() + (changed ? 1 : 0));
        if (changed) {
            assertThat(after.stamp().version()).isEqualTo(before.stamp().version() + 1);
            assertThat(after.stamped(Stamp.NONE)).isNotEqualTo(before.stamped(Stamp.NONE));
            note(command);
            remember(after);
            checkKnownAt(store, before, after);
        } else {
            assertThat(after).isEqualTo(before);
        }
        outcomes.merge(
                command.getClass().getSimpleName() + (changed ? " accepted" : errors.isEmpty() ? " done" : " refused"),
                1,
                Integer::sum);
        checkOthers(store, command.code());
        checkStages(after);
        checkMoney(after);
        checkAgain(command, errors, store, commands);
    }

    private static List<UserError> perform(ProjectCommand command, Commands commands) {
        return command.runBy(commands).userErrors();
    }

    /** What was accepted is done: the same once more is no error and no version. */
    private void checkAgain(ProjectCommand command, List<UserError> errors, Store store, Commands commands) {
        if (errors.isEmpty() && random.nextInt(3) == 0) {
            var revision = store.ledger().revision();
            assertThat(perform(command, commands)).as("%s once more", command).isEmpty();
            assertThat(store.ledger().revision()).isEqualTo(revision);
        }
    }

    private void checkOthers(Store store, String changed) {
        written.forEach((code, versions) -> {
            if (!code.equals(changed)) {
                assertThat(current(store, code)).isEqualTo(last(versions));
            }
        });
    }

    private static void checkStages(Project project) {
        LocalDate last = null;
        for (var entry : project.stages()) {
            assertThat(entry.on()).isNotNull().isBeforeOrEqualTo(TODAY);
            assertThat(last == null || !last.isAfter(entry.on()))
                    .as("%s", project.stages())
                    .isTrue();
            last = entry.on();
        }
        assertThat(project.stages())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> a.stage().compareTo(b.stage()));
    }

    private void checkMoney(Project project) {
        var accepted = left.getOrDefault(project.code(), Map.of());
        assertThat(accepted.values()).allSatisfy(rest -> assertThat(rest).isNotNegative());
        assertThat(sum(project))
                .isEqualByComparingTo(accepted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(project.arrivals()).extracting(FundArrival::reference).doesNotHaveDuplicates();
        assertThat(project.arrivals()).extracting(FundArrival::on).allMatch(on -> !on.isAfter(TODAY));
    }

    /** At the moment before a change the old figures were on record, from its own moment on the new ones. */
    private static void checkKnownAt(Store store, Project before, Project after) {
        var at = after.stamp().at();
        var old = knownAt(store, before.code(), at.minusMillis(1));
        assertThat(old).isEqualTo(before);
        assertThat(sum(old)).isEqualByComparingTo(sum(before));
        assertThat(knownAt(store, before.code(), at)).isEqualTo(after);
    }

    private void checkEveryMoment(Store store) {
        var moments = written.values().stream()
                .flatMap(List::stream)
                .map(version -> version.stamp().at())
                .toList();
        assertThat(moments).doesNotHaveDuplicates();
        for (var i = 0; i < moments.size(); i += 10) {
            var moment = moments.get(i);
            written.forEach((code, versions) -> assertThat(knownAt(store, code, moment))
                    .isEqualTo(versions.stream()
                            .filter(version -> !version.stamp().at().isAfter(moment))
                            .reduce((older, newer) -> newer)
                            .orElse(null)));
        }
    }

    private void checkHistory(Store store, String code) {
        var versions = written.get(code);
        var history = store.history(Project.class, code);
        assertThat(history).hasSameSizeAs(versions);
        for (var i = 0; i < history.size(); i++) {
            var expected = versions.get(versions.size() - 1 - i);
            assertThat(history.get(i).number()).isEqualTo(versions.size() - i);
            assertThat(history.get(i).record()).isEqualTo(expected);
        }
    }

    private void remember(Project version) {
        written.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version);
    }

    /** What a command that was accepted means for the money of its project. */
    private void note(ProjectCommand command) {
        var money = left.computeIfAbsent(command.code(), code -> new TreeMap<>());
        if (command instanceof ArrivalRecording arrival) {
            money.put(arrival.reference(), arrival.amount().money().amount());
        } else if (command instanceof ArrivalReversal reversal) {
            var amount = reversal.amount();
            money.computeIfPresent(
                    reversal.reverses(),
                    (reference, rest) -> amount == null
                            ? BigDecimal.ZERO
                            : rest.subtract(amount.money().amount()));
        }
    }

    private ProjectCommand command(Store store) {
        var code = "P" + random.nextInt(PROJECTS);
        var version = version(current(store, code));
        var on = LocalDate.parse("2015-01-01").plusDays(random.nextInt(130)); // some of them have not come yet
        var number = random.nextInt(12);
        return switch (random.nextInt(7)) {
            case 0 ->
                new ArrivalRecording(
                        code, on, money(random.nextInt(900) - 50), FundSource.LOCAL, "R" + number, null, version);
            case 1 ->
                new ArrivalReversal(
                        code,
                        "R" + number,
                        "X" + random.nextInt(20),
                        on,
                        random.nextBoolean() ? null : money(random.nextInt(300)),
                        "退回",
                        version);
            case 2 -> new StageAdvance(code, any(Stage.values()), on, null, null, version);
            case 3 ->
                random.nextBoolean()
                        ? new StageCorrection(
                                code, any(Stage.values()), null, null, ArgumentValue.omitted(), "登记有误", version)
                        : new StageCorrection(
                                code, null, any(Stage.values()), on, ArgumentValue.omitted(), "日期有误", version);
            case 4 ->
                new FollowUpRecording(
                        code,
                        on,
                        "电话",
                        null,
                        null,
                        number == 0 ? " " : "谈了第 " + number + " 次",
                        null,
                        null,
                        "F" + number,
                        version);
            case 5 ->
                new CommitmentAddition(
                        code, "C" + number, "按期办理 " + random.nextInt(2), null, on, null, null, false, version);
            default -> new CommitmentFulfilment(code, "C" + number, on, version);
        };
    }

    /** Mostly none, sometimes the one that is there, sometimes one that somebody has overtaken. */
    private @Nullable Integer version(Project current) {
        var version = current.stamp().version();
        return switch (random.nextInt(8)) {
            case 0 -> version;
            case 1 -> version - 1;
            default -> null;
        };
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static MoneyInput money(int wan) {
        return new MoneyInput(BigDecimal.valueOf(wan), MoneyUnit.WAN, Currency.CNY);
    }

    private static BigDecimal sum(Project project) {
        return project.arrivals().stream()
                .map(FundArrival::amount)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Project knownAt(Store store, String code, Instant moment) {
        return store.ledger(moment).find(Project.class, code).orElse(null);
    }

    private static Project current(Store store, String code) {
        return store.ledger().find(Project.class, code).orElseThrow();
    }

    private static Project last(List<Project> versions) {
        return versions.get(versions.size() - 1);
    }
}
