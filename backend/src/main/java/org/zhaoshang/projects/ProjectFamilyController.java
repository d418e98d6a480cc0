package org.zhaoshang.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/** Answers which project an expansion (增资) expands, and which expand a project. */
@Controller
@SchemaMapping(typeName = "Project")
class ProjectFamilyController {

    @SchemaMapping
    @Nullable
    ProjectView parent(ProjectView view) {
        var parent = view.project().profile().parent();
        return parent == null
                ? null
                : view.ledger()
                        .find(Project.class, parent)
                        .map(project -> new ProjectView(project, view.asOf(), view.ledger()))
                        .orElse(null);
    }

    @SchemaMapping
    List<ProjectView> expansions(ProjectView view) {
        return byParent(view.ledger()).getOrDefault(view.project().code(), List.of()).stream()
                .map(project -> new ProjectView(project, view.asOf(), view.ledger()))
                .toList();
    }

    private static Map<String, List<Project>> byParent(Ledger ledger) {
        return ledger.view(
                "projects by parent",
                records -> records.projects().stream()
                        .filter(project -> project.profile().parent() != null)
                        .sorted(Comparator.comparing(Project::code))
                        .collect(Collectors.groupingBy(
                                project -> String.valueOf(project.profile().parent()))));
    }
}
