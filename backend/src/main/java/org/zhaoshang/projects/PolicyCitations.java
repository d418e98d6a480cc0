package org.zhaoshang.projects;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.policies.CitationView;

/** Answers whose promise or support measure it is that cites a policy. */
@Controller
class PolicyCitations {

    @SchemaMapping(typeName = "PolicyCitation")
    ProjectView project(CitationView view) {
        return new ProjectView(view.citation().project(), view.asOf(), view.ledger());
    }
}
