package org.zhaoshang.chains;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.projects.ProjectView;

/** Answers the schema's ChainGap. */
@Controller
@SchemaMapping(typeName = "ChainGap")
class ChainGapController {

    @SchemaMapping
    ChainMap chain(ChainGap gap) {
        return gap.map();
    }

    @SchemaMapping
    LinkState link(ChainGap gap) {
        return gap.link();
    }

    @SchemaMapping
    String reason(ChainGap gap, Locale locale) {
        return ChainWords.reason(gap).in(locale);
    }

    @SchemaMapping
    int neighbours(ChainGap gap) {
        return gap.neighbours();
    }

    @SchemaMapping
    ChainGap.@Nullable Nearest nearest(ChainGap gap) {
        return gap.nearest();
    }

    @SchemaMapping
    Chain.@Nullable Candidate candidate(ChainGap gap) {
        return gap.candidate();
    }

    @SchemaMapping(typeName = "NearestReserve", field = "nearnessLabel")
    String nearnessLabel(ChainGap.Nearest nearest, Locale locale) {
        return nearest.nearness().label().in(locale);
    }

    @SchemaMapping(typeName = "NearestReserve", field = "project")
    ProjectView project(ChainGap.Nearest nearest) {
        var link = nearest.link();
        return new ProjectView(nearest.project(), link.asOf(), link.ledger());
    }
}
