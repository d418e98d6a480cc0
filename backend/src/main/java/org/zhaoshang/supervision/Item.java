package org.zhaoshang.supervision;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * The part of a project that an alert is about.
 *
 * @param code unique among its kind within the project
 * @param words what it is, as it was recorded
 */
public record Item(Kind kind, String code, String words) {

    /** What it is a part of. */
    public enum Kind implements Labelled {
        COMMITMENT("承诺", "Commitment"),
        REQUEST("诉求", "Request"),
        FACTOR("要素需求", "Factor"),
        SUPPORT("支持措施", "Support measure");

        private final Text label;

        Kind(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
