package org.zhaoshang.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.shared.Text;

/** What a mapping makes of an answer, and what it says where it makes nothing of it. */
class MappedTest {

    private static final Map<String, Object> ANSWER = Map.of(
            "stats",
            Map.of(
                    "groups",
                    List.of(
                            group("生物医学", 21, new BigDecimal("357.68")),
                            Map.of(
                                    "keys",
                                    List.of(),
                                    "count",
                                    new BigDecimal("2"),
                                    "planned",
                                    Collections.singletonMap("sum", null))),
                    "none",
                    List.of()));

    @Test
    void everyRowHasItsNameAndItsNumbersExactly() {
        var mapped = Mapped.of(ANSWER, mapping("stats.groups", "keys.0.label", "count", "planned.sum"));

        assertThat(mapped.errors()).isEmpty();
        assertThat(mapped.rows())
                .containsExactly(
                        new PanelRow("生物医学", List.of(new BigDecimal("21"), new BigDecimal("357.68"))),
                        new PanelRow("—", Arrays.asList(new BigDecimal("2"), null)));
        assertThat(mapped.isNameless()).isFalse();
    }

    @Test
    void numbersAndFlagsAreNamesTooAndNoRowsAreNoMistake() {
        assertThat(Mapped.of(ANSWER, mapping("stats.groups", "count", "count")).rows())
                .extracting(PanelRow::label)
                .containsExactly("21", "2");
        assertThat(Mapped.of(ANSWER, mapping("stats.none", "whatever", "count")))
                .isEqualTo(new Mapped(List.of(), List.of(), List.of()));
        assertThat(Mapped.of(ANSWER, mapping("stats.groups", "keys.7.label", "count"))
                        .isNameless())
                .isTrue();
    }

    @Test
    void oneWordOfARowCanSayToWhichSeriesItsNumberBelongs() {
        var answer = cells("医学 签约 3", "旅游 开工 1", "医学 开工 2", "旅游 开工 4");

        var mapped = Mapped.of(answer, across("count"));

        assertThat(mapped.errors()).isEmpty();
        assertThat(mapped.series()).extracting(Text::zh).containsExactly("签约", "开工");
        assertThat(mapped.rows())
                .containsExactly(
                        new PanelRow("医学", List.of(new BigDecimal("3"), new BigDecimal("2"))),
                        new PanelRow("旅游", Arrays.asList(null, new BigDecimal("5"))));
    }

    @Test
    void seriesThatAreTooManyBecomeOneWhereTheirNumbersAddUp() {
        var answer = cells("a 1 1", "a 2 1", "a 3 1", "a 4 1", "a 5 1", "a 6 10", "a 7 20");

        var mapped = Mapped.of(answer, across("count"));

        assertThat(mapped.series()).extracting(Text::zh).containsExactly("1", "2", "3", "4", "5", "其余");
        assertThat(mapped.rows().get(0).values().get(5)).isEqualTo(new BigDecimal("30"));
        assertThat(Mapped.of(answer, across("avg")).errors().get(0).field()).containsExactly("mapping", "series");
        assertThat(Mapped.of(cells("a 1 1", "a 1 2"), across("avg")).errors()).hasSize(1);
        assertThat(Mapped.of(cells("a 1 1", "a 2 2"), across("avg")).errors()).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldAtItsFieldWithWhatIs() {
        assertThat(complaint("stat.groups", "count", "count"))
                .isEqualTo("mapping.rows 查询结果中没有“stat.groups”：“stat”处有 stats");
        assertThat(complaint("stats", "count", "count")).startsWith("mapping.rows “stats”不是列表");
        assertThat(complaint("nothing", "count", "count")).isEqualTo("mapping.rows 查询结果中没有“nothing”；有 stats");
        assertThat(complaint("stats.groups", "planned", "count")).isEqualTo("mapping.label “planned”不是文字或数；其下有 sum");
        assertThat(complaint("stats.groups", "keys.label", "count"))
                .isEqualTo("mapping.label “keys.label”：“label”处是列表，要写第几个，如 0");
        assertThat(complaint("stats.groups", "count", "count", "planned"))
                .isEqualTo("mapping.values.1 “planned”不是数；其下有 sum");
        assertThat(complaint("stats.groups", "count", "keys.0.label")).isEqualTo("mapping.values.0 “keys.0.label”不是数");
        assertThat(complaint("stats.groups", "count", "count.more"))
                .isEqualTo("mapping.values.0 查询结果中没有“count.more”：“more”之前已到底");
        assertThat(Mapped.of(Collections.singletonMap("stats", null), mapping("stats.groups", "a", "b"))
                        .errors()
                        .get(0)
                        .words()
                        .en())
                .isEqualTo("there is nothing at stats.groups in the result");
    }

    private static String complaint(String rows, String label, String... values) {
        var mapped = Mapped.of(ANSWER, mapping(rows, label, values));
        assertThat(mapped.rows()).isEmpty();
        assertThat(mapped.errors()).hasSize(1);
        var error = mapped.errors().get(0);
        return String.join(".", error.field()) + " " + error.words().zh();
    }

    /** Each a label, a word, and the same number under two names. */
    private static Map<String, Object> cells(String... cells) {
        return Map.of(
                "cells",
                Arrays.stream(cells)
                        .map(cell -> cell.split(" "))
                        .map(cell -> Map.of(
                                "label",
                                cell[0],
                                "word",
                                cell[1],
                                "count",
                                new BigDecimal(cell[2]),
                                "avg",
                                new BigDecimal(cell[2])))
                        .toList());
    }

    private static Mapping across(String value) {
        return new Mapping("cells", "label", "word", List.of(value), List.of(), List.of(), null, null);
    }

    private static Mapping mapping(String rows, String label, String... values) {
        return new Mapping(rows, label, null, List.of(values), List.of(), List.of(), null, null);
    }

    private static Map<String, Object> group(String label, int count, BigDecimal planned) {
        return Map.of("keys", List.of(Map.of("label", label)), "count", count, "planned", Map.of("sum", planned));
    }
}
