package org.zhaoshang.analysis;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What entries are counted (明细). */
enum EntryKind implements Labelled {
    ARRIVALS("到位资金", "arrivals"),
    FOLLOW_UPS("跟进", "follow-ups"),
    ALERTS("督查提醒", "alerts");

    private final Text label;

    EntryKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
