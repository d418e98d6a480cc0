package org.zhaoshang.ledger;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** Whether a project is new or an expansion of one that is here (性质). */
public enum ProjectKind implements Labelled {
    NEW("新增", "New"),
    EXPANSION("增资", "Expansion");

    private final Text label;

    ProjectKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
