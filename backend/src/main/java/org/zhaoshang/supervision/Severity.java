package org.zhaoshang.supervision;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** How pressing an alert is (红黄牌); the worst comes first. */
public enum Severity implements Labelled {
    RED("红牌", "Red"),
    YELLOW("黄牌", "Yellow");

    private final Text label;

    Severity(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
