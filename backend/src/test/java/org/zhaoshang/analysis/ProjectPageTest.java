package org.zhaoshang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhaoshang.analysis.RandomRecords.DAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.projects.ProjectPage;
import org.zhaoshang.shared.InvalidRequest;

class ProjectPageTest {

    @Property(tries = 200)
    void pagesPutTogetherAreTheWholeListInItsOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        var records = new RandomRecords(seed);
        var ledger = records.ledger(25);
        var orders = ProjectOrder.of(List.of(records.order(), records.order()));

        var codes = new ArrayList<String>();
        Cursor after = null;
        ProjectPage page;
        do {
            page = page(ledger, orders, size, after);
            assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(after != null);
            page.nodes().forEach(node -> codes.add(node.project().code()));
            after = page.edges().isEmpty() ? null : Cursor.read(page.pageInfo().endCursor());
        } while (page.pageInfo().hasNextPage());

        assertThat(codes).isEqualTo(sorted(ledger, orders));
        assertThat(page.totalCount()).isEqualTo(codes.size());
    }

    @Property(tries = 200)
    void evenInAnotherStateOfTheRecordsWhatDidNotMoveIsNeitherRepeatedNorDropped(@ForAll long seed) {
        var records = new RandomRecords(seed);
        var before = records.ledger(25);
        var orders = ProjectOrder.of(List.of(records.order(), records.order()));
        var first = page(before, orders, 7, null);
        var moved = new ArrayList<Project>();
        for (var i = 0; i < 30; i += 3) {
            moved.add(records.project(i).stamped(new Stamp(2, Instant.EPOCH, "test")));
        }
        var now = before.with(moved);

        var codes = new ArrayList<String>();
        first.nodes().forEach(node -> codes.add(node.project().code()));
        if (first.pageInfo().hasNextPage()) {
            page(now, orders, 100, Cursor.read(first.pageInfo().endCursor()))
                    .nodes()
                    .forEach(node -> codes.add(node.project().code()));
        }
        moved.forEach(project -> codes.removeIf(project.code()::equals));

        var expected = sorted(before, orders);
        moved.forEach(project -> expected.removeIf(project.code()::equals));
        assertThat(codes).isEqualTo(expected);
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (var text : List.of("", "x", "WyIxIl0", "!!!", "bnVsbA", "W10", "{}", "A".repeat(50_000))) {
            assertThatThrownBy(() -> Cursor.read(text)).as(text).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void aCursorReadsAsItWasWritten() {
        var place = new ArrayList<String>(List.of("n1.5", "t文化城", "P-1"));
        place.add(1, null);
        var cursor = new Cursor(7, Instant.EPOCH.plusMillis(1), DAY, "mark", place);

        assertThat(Cursor.read(cursor.toString())).isEqualTo(cursor);
        assertThatThrownBy(() -> cursor.mustBeOf("another")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aPlaceThatDoesNotFitTheOrderIsRefused() {
        var ledger = new RandomRecords(1).ledger(5);
        var orders = ProjectOrder.of(List.of(Map.of("field", "SIGNED_ON")));

        for (var place : List.of(List.of("P-1"), List.of("tno date", "P-1"), List.of("n1", "P-1", "more"))) {
            var cursor = Cursor.at(ledger, DAY, "", place);
            assertThatThrownBy(() -> page(ledger, orders, 5, cursor))
                    .as("%s", place)
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    private static ProjectPage page(Ledger ledger, List<ProjectOrder> orders, int size, Cursor after) {
        return ProjectPages.of(ledger, DAY, ProjectFilter.EVERYTHING, orders, size, after, "");
    }

    /** Straight from the records. */
    private static List<String> sorted(Ledger ledger, List<ProjectOrder> orders) {
        Comparator<Project> order = (one, other) -> 0;
        for (var by : orders) {
            Comparator<Object> values = Values::compare;
            order = order.thenComparing(
                    project -> by.subject().of(project, DAY),
                    Comparator.nullsLast(by.descending() ? values.reversed() : values));
        }
        return new ArrayList<>(ledger.projects().stream()
                .filter(ProjectFilterTest::isOnTheBooks)
                .sorted(order.thenComparing(Project::code))
                .map(Project::code)
                .toList());
    }
}
