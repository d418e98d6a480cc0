package org.zhaoshang.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody responsible for projects (责任人) or a district leader who sponsors them (包联领导).
 *
 * @param department the department's code
 */
public record Person(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String department,
        @Nullable String title,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    @Override
    public Person stamped(Stamp stamp) {
        return new Person(code, name, nameEn, department, title, extra, stamp);
    }
}
