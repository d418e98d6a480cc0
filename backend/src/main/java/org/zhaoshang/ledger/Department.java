package org.zhaoshang.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** A responsible unit (责任单位). */
public record Department(
        String code,
        String name,
        @Nullable String nameEn,
        Type type,
        List<String> aliases,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** Parks bring in new projects (增量招商), industry departments expand what is here (存量招商). */
    public enum Type implements Labelled {
        PARK("园区", "Park"),
        DEPARTMENT("部门", "Department"),
        COMPANY("平台公司", "Platform company");

        private final Text label;

        Type(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    @Override
    public Department stamped(Stamp stamp) {
        return new Department(code, name, nameEn, type, aliases, extra, stamp);
    }
}
