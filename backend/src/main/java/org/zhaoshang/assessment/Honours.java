package org.zhaoshang.assessment;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** The two lists that are posted (红黑榜). */
enum Honours implements Labelled {
    RED("红榜", "Red list (best)"),
    BLACK("黑榜", "Black list (last)");

    private final Text label;

    Honours(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
