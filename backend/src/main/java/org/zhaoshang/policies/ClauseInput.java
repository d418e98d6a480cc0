package org.zhaoshang.policies;

import java.util.Map;
import org.zhaoshang.ledger.Policy;

/** A clause as it is put in. */
record ClauseInput(String number, String text) {

    Policy.Clause clause() {
        return new Policy.Clause(number.strip(), text.strip(), Map.of());
    }
}
