package org.zhaoshang.chains;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** How well a link of a chain is covered (链条覆盖), from the worst to the best. */
enum Coverage implements Labelled {
    MISSING("缺链", "Missing"),
    WEAK("弱链", "Weak"),
    STRONG("强链", "Strong");

    private final Text label;

    Coverage(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /**
     * @param holders the companies at the link and its projects at SIGNED or later
     * @param producing how many of them produce
     */
    static Coverage of(int holders, int producing, CoverageRules rules) {
        if (holders == 0) {
            return MISSING;
        }
        return holders < rules.strongFrom() || producing < rules.producingFrom() ? WEAK : STRONG;
    }

    @Override
    public Text label() {
        return label;
    }
}
