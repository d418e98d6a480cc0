package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Pinboard.Place;
import org.zhaoshang.ledger.Pinboard.Size;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.ledger.SavedPanel.Chart;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.ledger.Stamp;

/** Panels come back from the store as they went in, what this version does not know included. */
class SavedPanelCodecTest {

    private static final Stamp SECOND = new Stamp(2, Instant.parse("2015-04-01T00:00:00Z"), "analyst");

    @Test
    void panelsAndBoardsComeBackAsTheyWentIn() {
        var mapping =
                new Mapping("a.b", "c.0.d", "g", List.of("e", "f"), List.of("甲", "乙"), List.of("A", "B"), "个", "pcs");
        for (LedgerRecord record : List.<LedgerRecord>of(
                new SavedPanel(
                        "p",
                        "标题",
                        "Title",
                        Chart.PIE,
                        "{ a }",
                        "{\"x.$y\":null}",
                        mapping,
                        true,
                        Map.of("新", 1, "mapping", Map.of("排", "降")),
                        SECOND),
                new SavedPanel(
                        "bare",
                        "标题",
                        null,
                        Chart.TABLE,
                        "{ a }",
                        "{}",
                        new Mapping("a", "b", null, List.of("c"), List.of(), List.of(), null, null),
                        false,
                        Map.of(),
                        SECOND),
                new Pinboard(
                        Pinboard.codeOf("admin"),
                        List.of(new Place("p", Size.LARGE), new Place("bare", Size.MEDIUM)),
                        true,
                        Map.of("宽", List.of(1, 2)),
                        SECOND),
                new Pinboard(Pinboard.SHARED, List.of(), false, Map.of(), SECOND))) {
            assertThat(again(record)).isEqualTo(record);
        }
    }

    private static LedgerRecord again(LedgerRecord record) {
        return Kind.of(record).decode(Kind.of(record).encode(record));
    }
}
