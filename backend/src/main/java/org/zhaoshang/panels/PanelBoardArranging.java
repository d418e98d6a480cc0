package org.zhaoshang.panels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Pinboard.Size;
import org.zhaoshang.panels.PanelBoard.Kind;
import org.zhaoshang.shared.Text;

/**
 * A whole board as it shall be (安排版面).
 *
 * @param reason why, kept with the version
 */
record PanelBoardArranging(
        Kind board,
        List<PlaceInput> places,
        @Nullable Integer expectedVersion,
        @Nullable String reason) {

    /** More than this is no board but a list. */
    static final int MOST = 48;

    private static final String PLACES = "places";

    /** A panel in its place. */
    record PlaceInput(String panel, Size size) {

        PlaceInput {
            panel = PanelReference.of(panel).toString();
        }
    }

    /** What is wrong with it, but for panels that there are not. */
    void check(Mistakes mistakes) {
        if (places.size() > MOST) {
            mistakes.add(
                    Code.INVALID,
                    new Text("一个版面最多 %d 个面板".formatted(MOST), "a board has at most %d panels".formatted(MOST)),
                    PLACES);
        }
        var before = new ArrayList<String>();
        for (var i = 0; i < places.size(); i++) {
            var panel = places.get(i).panel();
            var first = before.indexOf(panel);
            if (first >= 0) {
                mistakes.add(
                        Code.INVALID,
                        new Text(
                                "面板 %s 已在第 %d 位".formatted(panel, first + 1),
                                "the panel %s is at place %d already".formatted(panel, first + 1)),
                        field(i));
            }
            before.add(panel);
        }
    }

    Pinboard onto(Pinboard board) {
        return board.withPlaces(places.stream()
                .map(place -> new Pinboard.Place(place.panel(), place.size()))
                .toList());
    }

    static String[] field(int place) {
        return new String[] {PLACES, String.valueOf(place), "panel"};
    }
}
