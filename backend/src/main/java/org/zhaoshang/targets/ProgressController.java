package org.zhaoshang.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.shared.Rate;

/** Answers what the schema's Board says of targets. */
@Controller
@SchemaMapping(typeName = "Board")
class ProgressController {

    private final TargetRules rules;

    ProgressController(TargetRules rules) {
        this.rules = rules;
    }

    @SchemaMapping
    Rate calendar(Board board) {
        return Calendar.asOf(board.asOf());
    }

    @SchemaMapping
    List<IndicatorProgress> indicators(Board board) {
        return Progress.of(board.ledger(), board.asOf(), rules);
    }

    @SchemaMapping
    @Nullable
    IndicatorProgress indicator(Board board, @Argument @Nullable String code) {
        return indicators(board).stream()
                .filter(progress -> code == null || progress.indicator().code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
