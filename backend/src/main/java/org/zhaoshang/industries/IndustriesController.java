package org.zhaoshang.industries;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.industries.IndustryStanding.IndustryStage;
import org.zhaoshang.projects.Named;

/** Answers the schema's Industries. */
@Controller
class IndustriesController {

    @SchemaMapping(typeName = "Board")
    Industries industries(Board board) {
        return Industries.of(board.ledger(), board.asOf());
    }

    @SchemaMapping(typeName = "Industries")
    String sentence(Industries industries, Locale locale) {
        return IndustryWords.sentence(industries).in(locale);
    }

    @SchemaMapping(typeName = "IndustryStanding")
    @Nullable
    Named industry(IndustryStanding standing, Locale locale) {
        var code = standing.code();
        return code == null ? null : Named.industry(standing.ledger(), code, locale);
    }

    @SchemaMapping(typeName = "IndustryStage")
    String label(IndustryStage stage, Locale locale) {
        return stage.stage().label().in(locale);
    }
}
