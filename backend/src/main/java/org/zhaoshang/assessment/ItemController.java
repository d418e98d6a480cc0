package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;

/** Answers what explains the points of the schema's AssessmentRow. */
@Controller
class ItemController {

    private final AssessmentWords words;
    private final AssessmentRules rules;

    ItemController(AssessmentRules rules) {
        this.rules = rules;
        this.words = new AssessmentWords(rules);
    }

    @SchemaMapping(typeName = "AssessmentItem")
    BigDecimal weight(Item item) {
        return item.indicator().weight();
    }

    @SchemaMapping(typeName = "AssessmentItem")
    Rate completion(Item item) {
        return item.completion();
    }

    @SchemaMapping(typeName = "AssessmentItem")
    @Nullable
    Rate pace(Item item) {
        return item.pace();
    }

    @SchemaMapping(typeName = "AssessmentItem")
    boolean capped(Item item) {
        var pace = item.pace();
        return pace != null && Score.counted(pace, rules.cap()).compareTo(pace) < 0;
    }

    @SchemaMapping(typeName = "AssessmentItem")
    @Nullable
    BigDecimal points(Item item) {
        var points = item.points();
        return points == null ? null : points.rounded(AssessmentWords.SHOWN_DECIMALS);
    }

    @SchemaMapping(typeName = "AssessmentItem")
    String sentence(Item item, Locale locale) {
        return words.sentence(item).in(locale);
    }

    @SchemaMapping(typeName = "AssessmentDeduction")
    String label(Deduction deduction, Locale locale) {
        return deduction.rule().label().in(locale);
    }

    @SchemaMapping(typeName = "AssessmentDeduction")
    BigDecimal points(Deduction deduction) {
        return Decimals.rounded(deduction.points(), AssessmentWords.SHOWN_DECIMALS);
    }

    @SchemaMapping(typeName = "AssessmentDeduction")
    String sentence(Deduction deduction, Locale locale) {
        return AssessmentWords.sentence(deduction).in(locale);
    }

    @SchemaMapping(typeName = "AssessedIndicator")
    String name(Indicator indicator, Locale locale) {
        return indicator.label().in(locale);
    }

    @SchemaMapping(typeName = "AssessedIndicator")
    String unitLabel(Indicator indicator, Locale locale) {
        return indicator.unit().label().in(locale);
    }
}
