package org.zhaoshang.ledger;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What a project cannot be built or run without (要素). */
public enum Factor implements Labelled {
    LAND("用地", "Land"),
    POWER("用电", "Power"),
    WATER("用水", "Water"),
    GAS("用气", "Gas"),
    FINANCE("融资", "Finance"),
    LABOUR("用工", "Labour"),
    OTHER("其他", "Other");

    private final Text label;

    Factor(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
