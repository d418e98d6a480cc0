package org.zhaoshang.ledger;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What was signed (协议类型). Only a formal contract counts as signed in an indicator. */
public enum Agreement implements Labelled {
    INTENT("意向协议", "Letter of intent"),
    FRAMEWORK("框架协议", "Framework agreement"),
    FORMAL("正式合同", "Formal contract");

    private final Text label;

    Agreement(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
