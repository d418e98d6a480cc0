package org.zhaoshang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecordsTest {

    /** Each list is one write; a number is a person's, and as many leaves are made and split as large ledgers have. */
    @Property(tries = 40)
    void holdsTheNewestOfEachInTheOrderOfTheirCodes(
            @ForAll @Size(max = 12) List<@Size(max = 30) List<@IntRange(max = 9_000) Integer>> writes,
            @ForAll @IntRange(max = 8_000) int before) {
        var expected = new TreeMap<String, Person>();
        var ledger = Ledger.empty();
        var version = 1;
        ledger = write(ledger, numbers(before), version, expected);
        for (var write : writes) {
            ledger = write(ledger, write, ++version, expected);
        }

        assertThat(ledger.all(Person.class)).isEqualTo(List.copyOf(expected.values()));
        for (var code : List.of("P0", "P4711", "P8999", "Q", "A")) {
            assertThat(ledger.find(Person.class, code).orElse(null)).isEqualTo(expected.get(code));
        }
    }

    @Property(tries = 30)
    void whatIsGatheredAfterAnyWriteIsWhatAllProjectsGive(
            @ForAll @Size(max = 6) List<@Size(min = 1, max = 5) List<@IntRange(max = 5_000) Integer>> writes) {
        var ledger = Ledger.empty().with(projects(numbers(4_000), 1));
        var version = 1;
        for (var write : writes) {
            ledger = ledger.with(projects(write, ++version));
            assertThat(ledger.gather(versions())).isEqualTo(counted(ledger));
            assertThat(ledger.gather(latest())).isEqualTo(List.of(version));
        }
    }

    @Test
    void afterAWriteOnlyWhatIsBesideItIsLookedAt() {
        var seen = ConcurrentHashMap.<String>newKeySet();
        var gathering = Gathering.<Project, List<String>>of(
                "codes",
                ArrayList::new,
                (codes, project) -> {
                    seen.add(project.code());
                    codes.add(project.code());
                },
                List::addAll);
        var ledger = Ledger.empty().with(projects(numbers(20_000), 1));
        var codes = ledger.gather(gathering);
        assertThat(codes).hasSize(20_000).isSorted();
        assertThat(seen).hasSize(20_000);
        codes.clear(); // the caller's own

        seen.clear();
        var next = ledger.with(projects(List.of(4_711), 2));
        assertThat(next.gather(gathering)).hasSize(20_000);
        assertThat(seen).contains("P4711").hasSizeLessThanOrEqualTo(Leaf.MOST);

        seen.clear();
        assertThat(ledger.gather(gathering)).hasSize(20_000);
        assertThat(seen).isEmpty();
    }

    @Test
    void theVeryRecordsAreAKeyAndEqualOnesAreNot() {
        var one = person(1, 1);
        assertThat(new Same<>(List.of(one)))
                .isEqualTo(new Same<>(List.of(one)))
                .hasSameHashCodeAs(new Same<>(List.of(one)));
        assertThat(new Same<>(List.of(one))).isNotEqualTo(new Same<>(List.of(person(1, 1))));
    }

    private static Ledger write(Ledger ledger, List<Integer> write, int version, Map<String, Person> expected) {
        var people = write.stream().map(number -> person(number, version)).toList();
        people.forEach(person -> expected.put(person.code(), person));
        return ledger.with(people);
    }

    /** How many projects have which version. */
    private static Gathering<Project, Map<Integer, Integer>> versions() {
        return Gathering.of(
                "versions",
                TreeMap::new,
                (counts, project) -> counts.merge(project.stamp().version(), 1, Integer::sum),
                (counts, others) -> others.forEach((version, count) -> counts.merge(version, count, Integer::sum)));
    }

    /** The newest version, from what was found of their versions. */
    private static Gathering<Project, List<Integer>> latest() {
        return versions()
                .then("latest", ArrayList::new, counts -> List.of(Collections.max(counts.keySet())), (all, some) -> {
                    all.addAll(some);
                    all.retainAll(List.of(Collections.max(all)));
                    all.subList(1, all.size()).clear();
                });
    }

    private static Map<Integer, Integer> counted(Ledger ledger) {
        var counts = new TreeMap<Integer, Integer>();
        ledger.projects().forEach(project -> counts.merge(project.stamp().version(), 1, Integer::sum));
        return counts;
    }

    private static List<Project> projects(List<Integer> numbers, int version) {
        return Set.copyOf(numbers).stream()
                .map(number -> Fixtures.project("P" + number).stamped(stamp(version)))
                .toList();
    }

    private static Person person(int number, int version) {
        return new Person("P" + number, "某人" + number, null, null, null, Map.of(), stamp(version));
    }

    private static Stamp stamp(int version) {
        return new Stamp(version, Instant.EPOCH, "test");
    }

    private static List<Integer> numbers(int count) {
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
