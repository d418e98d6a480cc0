package org.zhaoshang.ledger;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** Where arrived money comes from (资金来源). */
public enum FundSource implements Labelled {
    OUT_OF_PROVINCE("省外内资", "Out-of-province domestic"),
    IN_PROVINCE("省内", "In-province"),
    FOREIGN("外资", "Foreign"),
    LOCAL("区内", "Local");

    private final Text label;

    FundSource(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
