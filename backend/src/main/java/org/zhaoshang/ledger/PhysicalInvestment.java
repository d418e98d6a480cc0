package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.zhaoshang.shared.Money;

/** Plant and building work put in place (实物投资量); counted apart from arrived money. */
public record PhysicalInvestment(LocalDate on, Money amount, Map<String, Object> extra) {}
