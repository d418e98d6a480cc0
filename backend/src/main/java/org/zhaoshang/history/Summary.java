package org.zhaoshang.history;

import java.util.List;
import org.zhaoshang.shared.Text;

/** What a version changed, in one line: the first few changes and how many there are. */
final class Summary {

    private static final int TOLD = 3;
    private static final String IMPORT = "import:";
    private static final String SEED = "seed";

    private Summary() {}

    static Text ofCreation(String origin) {
        if (origin.startsWith(IMPORT)) {
            var file = origin.substring(IMPORT.length());
            return new Text("新建（导入 " + file + "）", "Created (import of " + file + ")");
        }
        return origin.equals(SEED) ? new Text("新建（初始数据）", "Created (initial data)") : new Text("新建", "Created");
    }

    static Text of(List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return new Text("内容未变", "Nothing changed");
        }
        var told = Values.joined(
                changes.stream().limit(TOLD).map(FieldChange::clause).toList(), "；", "; ");
        return changes.size() <= TOLD
                ? told
                : new Text(
                        told.zh() + "等 " + changes.size() + " 处",
                        told.en() + " and " + (changes.size() - TOLD) + " more");
    }
}
