package org.zhaoshang.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.store.RecordDocument;

/** The kinds of records that sheets tell of, by the names that the store gives them. */
final class RecordTypes {

    private static final Map<String, Class<? extends LedgerRecord>> BY_NAME = List.<Class<? extends LedgerRecord>>of(
                    Industry.class,
                    Department.class,
                    Person.class,
                    Chain.class,
                    Indicator.class,
                    Policy.class,
                    Project.class,
                    PromotionEvent.class,
                    Acknowledgement.class)
            .stream()
            .collect(Collectors.toMap(RecordDocument::kind, Function.identity()));

    private RecordTypes() {}

    static Class<? extends LedgerRecord> named(String name) {
        return Objects.requireNonNull(BY_NAME.get(name));
    }

    /** What people call the record of a document. */
    static String name(Map<String, Object> document) {
        var name = document.getOrDefault("name", document.getOrDefault("title", document.get("subject")));
        return name == null ? "" : name.toString();
    }
}
