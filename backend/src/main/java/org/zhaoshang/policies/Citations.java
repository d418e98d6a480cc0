package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;

/** What cites which policy, over all projects of a snapshot. */
record Citations(Map<String, List<Citation>> byPolicy) {

    static Citations of(Ledger ledger) {
        return ledger.view(Citations.class, Citations::find);
    }

    /** What cites a policy, project by project. */
    List<Citation> of(Policy policy) {
        return byPolicy.getOrDefault(policy.code(), List.of());
    }

    List<Citation> of(Policy policy, LocalDate asOf) {
        return of(policy).stream().filter(citation -> citation.stands(asOf)).toList();
    }

    private static Citations find(Ledger ledger) {
        return new Citations(ledger.projects().stream()
                .flatMap(Citations::of)
                .sorted(Comparator.comparing(citation -> citation.project().code()))
                .collect(Collectors.groupingBy(Citation::policy)));
    }

    private static Stream<Citation> of(Project project) {
        var promised = project.service().commitments().stream()
                .flatMap(promise -> cited(promise.policy()).map(policy -> Citation.of(project, promise, policy)));
        var given = project.service().supports().stream()
                .flatMap(support -> cited(support.policy()).map(policy -> Citation.of(project, support, policy)));
        return Stream.concat(promised, given);
    }

    private static Stream<String> cited(@Nullable String policy) {
        return Stream.ofNullable(policy);
    }
}
