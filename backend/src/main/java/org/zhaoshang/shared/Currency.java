package org.zhaoshang.shared;

/** Currencies (币种) that a ledger keeps; they are never added to one another. */
public enum Currency {
    CNY(new Text("元", "yuan")),
    USD(new Text("美元", "US dollars"));

    private final Text label;

    Currency(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
