package org.zhaoshang.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What an account is for (角色). It may have several. */
public enum Role implements Labelled {
    /** Of figures of many projects, and of no record. */
    AGGREGATES("汇总", "Aggregates only"),
    VIEWER("查看", "Viewer"),
    ANALYST("分析", "Analyst"),
    /** Of the records of the account's own departments and parks, and of no others. */
    EDITOR("录入", "Editor"),
    PUBLISHER("发布", "Publisher"),
    ADMIN("管理", "Administrator");

    private final Text label;

    Role(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** What whoever has this role may do besides, this role among them. */
    Set<Role> includes() {
        return switch (this) {
            case AGGREGATES -> EnumSet.of(AGGREGATES);
            case VIEWER -> EnumSet.of(VIEWER);
            case ANALYST -> EnumSet.of(VIEWER, ANALYST);
            case EDITOR -> EnumSet.of(VIEWER, EDITOR);
            case PUBLISHER -> EnumSet.of(VIEWER, ANALYST, PUBLISHER);
            case ADMIN -> EnumSet.allOf(Role.class);
        };
    }

    /** All that roles come to; a name that is none comes to nothing. */
    static Set<Role> all(Collection<String> names) {
        var all = EnumSet.noneOf(Role.class);
        Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .forEach(role -> all.addAll(role.includes()));
        return Collections.unmodifiableSet(all);
    }
}
