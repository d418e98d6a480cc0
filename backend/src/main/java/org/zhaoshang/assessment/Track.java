package org.zhaoshang.assessment;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** Parks bring in new projects, industry departments expand what is here (增量招商与存量招商): two tracks, told apart. */
enum Track implements Labelled {
    NEW("增量招商（园区）", "New projects (parks)"),
    EXPANSION("存量招商（产业部门）", "Expansions (industry departments)"),
    NEITHER("不分赛道（平台公司等）", "On neither track (platform companies and others)");

    private final Text label;

    Track(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** A platform company serves both, and of a department that is not on record nobody knows what it is. */
    static Track of(@Nullable Department department) {
        if (department == null) {
            return NEITHER;
        }
        return switch (department.type()) {
            case PARK -> NEW;
            case DEPARTMENT -> EXPANSION;
            case COMPANY -> NEITHER;
        };
    }
}
