package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

/** The words and numbers that depend on who asks: labels in their language, amounts in their unit. */
@Controller
class RecordLabels {

    @SchemaMapping(typeName = "StageEntry")
    String label(StageEntry entry, Locale locale) {
        return entry.stage().label().in(locale);
    }

    @SchemaMapping(typeName = "FundArrival")
    String sourceLabel(FundArrival arrival, Locale locale) {
        return arrival.source().label().in(locale);
    }

    @SchemaMapping(typeName = "FactorNeed")
    String factorLabel(FactorNeedView need, Locale locale) {
        return need.factor().label().in(locale);
    }

    @SchemaMapping(typeName = "Review")
    @Nullable
    String verdictLabel(Review review, Locale locale) {
        var verdict = review.verdict();
        return verdict == null ? null : verdict.label().in(locale);
    }

    @SchemaMapping(typeName = "Recognition")
    String levelLabel(Recognition recognition, Locale locale) {
        return recognition.level().label().in(locale);
    }

    @SchemaMapping(typeName = "Recognition")
    String stepLabel(Recognition recognition, Locale locale) {
        return recognition.step().label().in(locale);
    }

    @SchemaMapping(typeName = "Money")
    BigDecimal amount(Money money, @Argument @Nullable MoneyUnit unit) {
        return money.in(unit == null ? MoneyUnit.YI : unit);
    }

    @SchemaMapping(typeName = "Money")
    String text(Money money, Locale locale) {
        return money.text(locale);
    }
}
