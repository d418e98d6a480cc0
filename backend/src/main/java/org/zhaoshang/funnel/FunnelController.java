package org.zhaoshang.funnel;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.funnel.FunnelMonth.StageMonth;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Text;

/** Answers the schema's Funnel. */
@Controller
class FunnelController {

    private final FunnelRules rules;

    FunnelController(FunnelRules rules) {
        this.rules = rules;
    }

    @SchemaMapping(typeName = "Board")
    Funnel funnel(Board board, @Argument @Nullable Map<String, Object> filter) {
        return Funnel.of(board.ledger(), board.asOf(), filter, rules);
    }

    @SchemaMapping(typeName = "Funnel")
    String sentence(Funnel funnel, Locale locale) {
        return FunnelWords.sentence(funnel).in(locale);
    }

    @SchemaMapping(typeName = "Funnel")
    String conversionRule(Funnel funnel, Locale locale) {
        return FunnelWords.conversionRule(funnel.rules()).in(locale);
    }

    @SchemaMapping(typeName = "Funnel")
    @Nullable
    Stage stuckBefore(Funnel funnel) {
        return funnel.narrowest().map(FunnelStage::stage).orElse(null);
    }

    @SchemaMapping(typeName = "Funnel")
    @Nullable
    Stage slowest(Funnel funnel) {
        return funnel.slowest().map(FunnelStage::stage).orElse(null);
    }

    @SchemaMapping(typeName = "FunnelStage")
    String label(FunnelStage stage, Locale locale) {
        return stage.stage().label().in(locale);
    }

    @SchemaMapping(typeName = "FunnelMonth")
    int year(FunnelMonth month) {
        return month.asOf().getYear();
    }

    @SchemaMapping(typeName = "FunnelMonth")
    int month(FunnelMonth month) {
        return month.asOf().getMonthValue();
    }

    @SchemaMapping(typeName = "FunnelMonth")
    String label(FunnelMonth month, Locale locale) {
        var english = month.asOf().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year(month);
        return new Text(year(month) + "年" + month(month) + "月", english).in(locale);
    }

    @SchemaMapping(typeName = "FunnelMonthStage")
    String label(StageMonth stage, Locale locale) {
        return stage.stage().label().in(locale);
    }
}
