package org.zhaoshang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.shared.Hand;
import org.zhaoshang.store.AuditEntry;
import org.zhaoshang.store.AuditStore;
import org.zhaoshang.store.EmbeddedStore;

/** How events are found, and how those that are too old are taken out. */
class AuditPageTest {

    private static final Instant BEGIN = Instant.parse("2015-03-31T01:00:00Z");
    private static final int MANY = 2_600;
    private static final AuditFilter RARE = AuditFilter.of(null, null, null, null, "RARE");

    @TempDir
    Path directory;

    private final Hand clock = new Hand(BEGIN);
    private EmbeddedStore open;
    private AuditStore store;

    @BeforeEach
    void open() {
        open = new EmbeddedStore(directory, clock);
        store = open.audit();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whereTheTimeIsOverAPageEndsAndTheNextGoesOn() {
        store.append(entries(MANY));

        var first = AuditPage.of(store, RARE, 50, null, Duration.ZERO);
        assertThat(first.nodes()).isEmpty();
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        assertThat(first.pageInfo().endCursor()).isEqualTo(Integer.toString(MANY + 1 - AuditPage.LEAST_LOOKED_AT));
        var second = AuditPage.of(store, RARE, 50, first.pageInfo().endCursor(), Duration.ZERO);
        var third = AuditPage.of(store, RARE, 50, second.pageInfo().endCursor(), Duration.ZERO);
        assertThat(third.nodes()).extracting(AuditEntry::number).containsExactly(1L);
        assertThat(third.pageInfo().hasNextPage()).isFalse();

        var whole = AuditPage.of(store, RARE, 50, null, Duration.ofMinutes(1));
        assertThat(whole.nodes()).isEqualTo(third.nodes());
    }

    @Test
    void whatNobodyHasToLookForIsFoundHoweverLittleTimeThereIs() {
        store.append(entries(MANY));

        var page = AuditPage.of(store, AuditFilter.of(null, null, null, null, null), 500, null, Duration.ZERO);
        assertThat(page.nodes()).hasSize(500);
        assertThat(page.nodes().get(499).number()).isEqualTo(MANY - 499);
    }

    @Test
    void whatIsTooOldIsTakenOutAndThatIsNoted() {
        store.append(entries(3));
        clock.now = BEGIN.plus(Duration.ofDays(9));
        store.append(entries(2));
        var noted = new ArrayList<AuditEvent>();
        var retention = new Retention(store, noted::add, new AuditSettings(10), clock);

        clock.now = BEGIN.plus(Duration.ofDays(10));
        retention.tidy();
        assertThat(store.first()).isEqualTo(1);
        assertThat(noted).isEmpty();

        clock.now = BEGIN.plus(Duration.ofDays(11));
        retention.tidy();
        retention.tidy();
        assertThat(store.before(store.end(), 10)).extracting(AuditEntry::number).containsExactly(5L, 4L);
        assertThat(noted).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(AuditKind.AUDIT);
            assertThat(String.valueOf(event.outcome())).contains("清除 3 条", "3 events older than 10 days");
        });
        retention.destroy();
    }

    private static List<AuditEntry> entries(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> AuditEntry.of(
                        "EXPORT", BEGIN, null, 1, "li.na", null, i == 0 ? "a rare one" : "GET /" + i, null, null))
                .toList();
    }
}
