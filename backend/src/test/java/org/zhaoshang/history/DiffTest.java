package org.zhaoshang.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Property(tries = 300)
    void nothingIsDifferentInEqualDocuments(@ForAll("documents") Map<String, Object> document) {
        assertThat(Diff.of(document, copy(document))).isEmpty();
    }

    @Property(tries = 500)
    void theDifferencesAreAllThatLeadsFromOneDocumentToTheOther(
            @ForAll("documents") Map<String, Object> before, @ForAll("documents") Map<String, Object> after) {
        var leaves = leaves("", before);
        var differences = Diff.of(before, after);
        for (var difference : differences) {
            var way = Step.path(difference.way());
            leaves(way, difference.before())
                    .forEach((leaf, value) ->
                            assertThat(leaves.remove(leaf)).as(leaf).isEqualTo(value));
        }
        for (var difference : differences) {
            leaves.putAll(leaves(Step.path(difference.way()), difference.after()));
        }

        assertThat(leaves).isEqualTo(leaves("", after));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertThat(Diff.of(Map.of("亩", new BigDecimal("60.50")), Map.of("亩", 60.5)))
                .isEmpty();
        assertThat(Diff.of(Map.of("亩", new BigDecimal("60")), Map.of("亩", 61))).hasSize(1);
    }

    @Test
    void anItemIsFoundByWhatNamesItWhereverItMoved() {
        var first = Map.of("reference", "R1", "amount", 1);
        var second = Map.of("reference", "R2", "amount", 2);

        var differences = Diff.of(
                Map.of("arrivals", List.of(first, second)),
                Map.of("arrivals", List.of(Map.of("reference", "R0", "amount", 0), first, with(second, "amount", 3))));

        assertThat(differences)
                .extracting(difference -> Step.path(difference.way()))
                .containsExactly("arrivals[R0]", "arrivals[R2].amount");
    }

    @Test
    void anotherOrderOfTheSameItemsIsToldToo() {
        var one = Map.of("department", "A", "share", 1);
        var other = Map.of("department", "B", "share", 1);

        assertThat(Diff.of(Map.of("credits", List.of(one, other)), Map.of("credits", List.of(other, one))))
                .extracting(difference -> Step.path(difference.way()))
                .containsExactly("credits");
    }

    @Test
    void whatNothingNamesIsComparedInOrderAfterWhatIsEqual() {
        var kept = Map.of("text", "留");
        var old = Map.of("text", "旧");

        var differences = Diff.of(
                Map.of("notes", List.of(old, kept)),
                Map.of("notes", List.of(kept, Map.of("text", "新"), Map.of("x", 1))));

        assertThat(differences)
                .extracting(difference -> Step.path(difference.way()))
                .containsExactly("notes[2].text", "notes[3]");
    }

    @Test
    void anAmountIsOneValueAndWhatIsKeptBesideItIsNotLost() {
        var before = Map.of("planned", Map.of("amount", 320_000_000, "currency", "CNY", "fxRate", "6.2"));
        var after = Map.of("planned", Map.of("amount", 350_000_000, "currency", "CNY", "fxRate", "6.3"));

        assertThat(Diff.of(before, after))
                .extracting(difference -> Step.path(difference.way()))
                .containsExactly("planned", "planned.fxRate");
    }

    @Test
    void whatBecameSomethingElseIsTold() {
        for (var pair : List.of(
                List.of(Map.of(), List.of()),
                List.of("用地", Map.of("亩", 60)),
                List.of(List.of(1, 2), List.of(2, 1)),
                List.of(List.of(Map.of("code", 1)), "无"))) {
            assertThat(Diff.of(Map.of("x", pair.get(0)), Map.of("x", pair.get(1))))
                    .as("%s", pair)
                    .hasSize(1);
            assertThat(Diff.of(Map.of("x", pair.get(0)), Map.of()))
                    .as("%s", pair)
                    .isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return document(3);
    }

    private static Arbitrary<Map<String, Object>> document(int depth) {
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5).map(number -> (Object) number),
                Arbitraries.of("省外", "省内").map(text -> (Object) text),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.integers()
                        .between(0, 3)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(list -> (Object) list));
        if (depth > 0) {
            value = Arbitraries.oneOf(
                    value,
                    document(depth - 1).map(nested -> (Object) nested),
                    items(depth - 1).map(list -> (Object) list));
        }
        return Arbitraries.maps(Arbitraries.of("名称", "亩", "planned", "x", "y"), value)
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }

    /** Lists of documents that a code names. */
    private static Arbitrary<List<Map<String, Object>>> items(int depth) {
        var codes =
                Arbitraries.of("C1", "C2", "C3", "C4").list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(codes, document(depth).list().ofSize(3))
                .as((names, contents) -> Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                        .map(i -> with(contents.get(i), "code", names.get(i)))
                        .toList());
    }

    /** Every value at the end of its path; the order of items apart, and empty things hold none. */
    private static Map<String, Object> leaves(String path, Object value) {
        var leaves = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, below) ->
                    leaves.putAll(leaves(path.isEmpty() ? name.toString() : path + "." + name, below)));
        } else if (value instanceof List<?> list && list.stream().allMatch(item -> item instanceof Map)) {
            for (var item : list) {
                leaves.putAll(leaves(path + "[" + ((Map<?, ?>) item).get("code") + "]", item));
            }
        } else if (value != null) {
            leaves.put(path, value);
        }
        return leaves;
    }

    private static Map<String, Object> with(Map<String, ?> document, String field, Object value) {
        var more = new LinkedHashMap<String, Object>(document);
        more.put(field, value);
        return more;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(DiffTest::copyOf).toList()
                : value;
    }

    private static Map<String, Object> copy(Map<?, ?> document) {
        var copy = new LinkedHashMap<String, Object>();
        document.forEach((name, value) -> copy.put(name.toString(), copyOf(value)));
        return copy;
    }
}
