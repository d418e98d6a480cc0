package org.zhaoshang.chains;

import java.util.List;
import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.projects.ProjectView;

/** Answers the schema's ChainWhatIf. */
@Controller
@SchemaMapping(typeName = "ChainWhatIf")
class WhatIfController {

    @SchemaMapping
    List<ProjectView> projects(WhatIf whatIf) {
        var map = whatIf.map();
        return whatIf.projects().stream()
                .map(project -> new ProjectView(project, map.asOf(), map.ledger()))
                .toList();
    }

    @SchemaMapping
    String sentence(WhatIf whatIf, Locale locale) {
        return ChainWords.sentence(whatIf).in(locale);
    }

    @SchemaMapping
    ChainSummary summary(WhatIf whatIf) {
        return whatIf.summary();
    }

    @SchemaMapping
    List<WhatIf.LinkIf> links(WhatIf whatIf) {
        return whatIf.links();
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "code")
    String code(WhatIf.LinkIf link) {
        return link.state().link().code();
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "name")
    String name(WhatIf.LinkIf link, Locale locale) {
        return link.state().name().in(locale);
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "coverageLabel")
    String coverageLabel(WhatIf.LinkIf link, Locale locale) {
        return link.coverage().label().in(locale);
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "now")
    Coverage now(WhatIf.LinkIf link) {
        return link.state().coverage();
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "nowLabel")
    String nowLabel(WhatIf.LinkIf link, Locale locale) {
        return now(link).label().in(locale);
    }

    @SchemaMapping(typeName = "LinkWhatIf", field = "changed")
    boolean changed(WhatIf.LinkIf link) {
        return link.changed();
    }
}
