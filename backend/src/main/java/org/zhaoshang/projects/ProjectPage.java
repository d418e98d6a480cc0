package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Page;

/** A page of projects, in the shape of a Relay connection: the schema's ProjectConnection. */
public record ProjectPage(LocalDate asOf, int revision, Page<ProjectView> page) {

    /** A page of projects that are in their order already. */
    public static ProjectPage of(
            List<Project> all, Ledger ledger, LocalDate asOf, @Nullable Integer first, @Nullable String after) {
        var page = Page.of(all, first, after, Project::code).map(project -> new ProjectView(project, asOf, ledger));
        return new ProjectPage(asOf, Math.toIntExact(ledger.revision()), page);
    }

    public List<Page.Edge<ProjectView>> edges() {
        return page.edges();
    }

    public List<ProjectView> nodes() {
        return page.nodes();
    }

    public Page.PageInfo pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return page.totalCount();
    }
}
