package org.zhaoshang.ledger;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** Who set a target (下达单位); one actual is held against each. */
public enum Issuer implements Labelled {
    PROVINCE("省下达", "Province"),
    CITY("市下达", "City"),
    DISTRICT("区定", "District"),
    STRIVE("奋斗目标", "Stretch goal");

    private final Text label;

    Issuer(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
