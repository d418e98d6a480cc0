package org.zhaoshang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhaoshang.analysis.RandomRecords.DAY;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

class ProjectFilterTest {

    @Property(tries = 300)
    void columnsAndRecordsGiveOneAnswer(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var ledger = records.ledger(20);
        var filter = ProjectFilter.of(records.filter(2));

        assertThat(selected(ledger, filter)).isEqualTo(passing(ledger, filter));
    }

    @Property(tries = 100)
    void notLetsThroughExactlyTheRest(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var ledger = records.ledger(20);
        var input = records.filter(2);

        var these = selected(ledger, ProjectFilter.of(input));
        var others = selected(ledger, ProjectFilter.of(Map.of("not", input)));

        assertThat(Collections.disjoint(these, others)).isTrue();
        these.addAll(others);
        assertThat(these).isEqualTo(selected(ledger, ProjectFilter.EVERYTHING));
    }

    @Property(tries = 50)
    void eachOperatorIsTheOppositeOfItsOpposite(@ForAll long seed) {
        var ledger = new RandomRecords(seed).ledger(20);
        var land = new BigDecimal("50");

        assertThat(byLand(ledger, "ne", land)).isEqualTo(byLand(ledger, "nin", List.of(land)));
        assertThat(byLand(ledger, "eq", land)).isEqualTo(byLand(ledger, "between", List.of(land, land)));
        assertThat(byLand(ledger, "gte", land).containsAll(byLand(ledger, "gt", land)))
                .isTrue();
        assertThat(Collections.disjoint(byLand(ledger, "lt", land), byLand(ledger, "gte", land)))
                .isTrue();
        assertThat(Collections.disjoint(byLand(ledger, "isNull", true), byLand(ledger, "lt", land)))
                .isTrue();
    }

    @Test
    void anEmptyListOfAlternativesLetsNothingThroughAndAnEmptyFilterAll() {
        var ledger = ledger(project("A"), project("B"));

        assertThat(selected(ledger, ProjectFilter.of(Map.of("or", List.of())))).isEmpty();
        assertThat(selected(ledger, ProjectFilter.of(Map.of("and", List.of())))).hasSize(2);
        assertThat(selected(ledger, ProjectFilter.of(Map.of()))).hasSize(2);
        assertThat(selected(ledger, ProjectFilter.of(Map.of("code", Map.of("in", List.of())))))
                .isEmpty();
    }

    @Test
    void aProjectIsNotThereBeforeItCameOnTheBooks() {
        var ledger = ledger(
                project("LATER", entered(Stage.RESERVE, "2015-04-01")),
                project("NOW", entered(Stage.RESERVE, "2015-03-31")),
                project("SINCE NOBODY KNOWS WHEN", StageEntry.implied(Stage.RESERVE)),
                project("NOBODY SAID A STAGE"));

        var there = selected(ledger, ProjectFilter.EVERYTHING);

        assertThat(there).containsExactlyInAnyOrder("NOW", "SINCE NOBODY KNOWS WHEN", "NOBODY SAID A STAGE");
        assertThat(ledger.projects())
                .allSatisfy(project -> assertThat(project.isOnTheBooks(DAY)).isEqualTo(there.contains(project.code())));
        assertThat(ledger.find(Project.class, "NOBODY SAID A STAGE")
                        .orElseThrow()
                        .stage(DAY))
                .isNull();
    }

    @Test
    void yuanAreNeverComparedWithDollars() {
        var inYuan = project("YUAN");
        var dollars = Money.of(new BigDecimal("0.5"), MoneyUnit.YI, Currency.USD);

        assertThat(ProjectFilter.of(Map.of("planned", Map.of("gte", dollars))).test(inYuan, DAY))
                .isFalse();
        assertThat(ProjectFilter.of(Map.of("planned", Map.of("lte", dollars))).test(inYuan, DAY))
                .isFalse();
    }

    @Test
    void whatCannotBeAskedIsToldWithTheWayToIt() {
        var nothing = new HashMap<String, Object>();
        nothing.put("gte", null);

        assertThatThrownBy(() -> ProjectFilter.of(Map.of("and", List.of(Map.of("planned", nothing)))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("filter.and[0].planned.gte")
                .hasMessageContaining("isNull");
        assertThatThrownBy(() -> ProjectFilter.of(Map.of("signedOn", Map.of("between", List.of(DAY)))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("filter.signedOn.between");
        assertThatThrownBy(() -> ProjectFilter.of(Map.of("attributes", List.of(Map.of("path", " ", "eq", 1)))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("filter.attributes[0].path");
        assertThatThrownBy(() -> ProjectFilter.of(Map.of("attributes", List.of(Map.of("path", "用地")))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("filter.attributes[0]");
        assertThatThrownBy(() -> ProjectFilter.of(Map.of("attributes", List.of(Map.of("path", "用地", "gt", Map.of())))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("filter.attributes[0].gt");
    }

    @Test
    void aFilterNestedWithoutEndIsRefused() {
        Map<String, Object> filter = Map.of();
        for (var i = 0; i < 10_000; i++) {
            filter = Map.of("not", filter);
        }
        var deep = filter;

        assertThatThrownBy(() -> ProjectFilter.of(deep))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("deeper than 20");
    }

    @Test
    void textIsRefusedWhereAnAttributeHoldsNumbersOnlyAndTheOtherWayRound() {
        var ledger = ledger(project("A").withAttributes(Map.of("亩", 60, "园区", "海峡")));

        assertThatThrownBy(() -> selected(ledger, attribute("亩", "gte", "50")))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("亩: holds numbers");
        assertThatThrownBy(() -> selected(ledger, attribute("园区", "eq", 50)))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("园区: holds text");
        assertThat(selected(ledger, attribute("没有", "gte", 50))).isEmpty();
    }

    private static TreeSet<String> byLand(Ledger ledger, String operator, Object operand) {
        return selected(ledger, attribute("用地.亩", operator, operand));
    }

    private static ProjectFilter attribute(String path, String operator, Object operand) {
        return ProjectFilter.of(Map.of("attributes", List.of(Map.of("path", path, operator, operand))));
    }

    private static TreeSet<String> selected(Ledger ledger, ProjectFilter filter) {
        var columns = ProjectColumns.of(ledger);
        var codes = new TreeSet<String>();
        new ProjectTable(columns, DAY)
                .select(filter).stream()
                        .forEach(row -> codes.add(columns.project(row).code()));
        return codes;
    }

    private static TreeSet<String> passing(Ledger ledger, ProjectFilter filter) {
        var codes = new TreeSet<String>();
        ledger.projects().stream()
                .filter(ProjectFilterTest::isOnTheBooks)
                .filter(filter.asOf(DAY))
                .forEach(project -> codes.add(project.code()));
        return codes;
    }

    static boolean isOnTheBooks(Project project) {
        return project.stages().isEmpty() || project.stage(DAY) != null;
    }
}
