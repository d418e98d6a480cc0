package org.zhaoshang.panels;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.shared.Text;

/**
 * A panel for the board (上板).
 *
 * @param place 1 for the first; the last where absent, or where it is on the board already, the one it has
 */
record PanelPinning(String id, @Nullable Integer place) {

    PanelPinning {
        id = PanelReference.of(id).toString();
    }

    Pinboard onto(Pinboard board, Mistakes mistakes) {
        if (place == null) {
            return board.panels().contains(id)
                    ? board
                    : board.with(id, board.panels().size());
        }
        if (place < 1) {
            mistakes.add(Code.INVALID, new Text("位置从 1 开始", "places begin with 1"), "place");
        }
        return board.with(id, place - 1);
    }
}
