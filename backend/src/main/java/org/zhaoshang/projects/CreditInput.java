package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.shared.Decimals;

/** A department's part of the credit, as it is put in. */
record CreditInput(String department, BigDecimal share) {

    /** The credit, with what is kept of the department's part before. */
    Credit credit(List<Credit> before) {
        return before.stream()
                .filter(credit -> credit.department().equals(department))
                .findFirst()
                .map(known -> known.share().compareTo(share) == 0
                        ? known
                        : new Credit(department, Decimals.plain(share), known.extra()))
                .orElseGet(() -> new Credit(department, Decimals.plain(share), Map.of()));
    }
}
