package org.zhaoshang.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Indicator;

/** What became of a change of an indicator. */
record IndicatorPayload(@Nullable IndicatorDefinition indicator, List<UserError> userErrors) {

    static IndicatorPayload of(Outcome<Indicator> outcome) {
        var indicator = outcome.record();
        return new IndicatorPayload(
                indicator == null ? null : new IndicatorDefinition(indicator, outcome.ledger()), outcome.userErrors());
    }
}
