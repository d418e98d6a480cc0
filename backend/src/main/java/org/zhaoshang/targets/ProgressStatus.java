package org.zhaoshang.targets;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** How an indicator stands against its schedule (进度状态). */
public enum ProgressStatus implements Labelled {
    NO_TARGET("未下达目标", "No target"),
    AHEAD("超前", "Ahead"),
    ON_SCHEDULE("正常", "On schedule"),
    BEHIND("滞后", "Behind"),
    SERIOUSLY_BEHIND("严重滞后", "Seriously behind");

    private final Text label;

    ProgressStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Whether it lags, seriously or not. */
    public boolean isBehind() {
        return this == BEHIND || this == SERIOUSLY_BEHIND;
    }

    @Override
    public Text label() {
        return label;
    }
}
