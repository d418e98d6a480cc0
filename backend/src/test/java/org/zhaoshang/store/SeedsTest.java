package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;

/** The demonstration is of one piece: whatever one of its records points to is there. */
class SeedsTest {

    private final Ledger ledger = Ledger.of(Seeds.demonstration().stream()
            .map(record -> record.stamped(record.stamp().next(Instant.EPOCH, "test")))
            .toList());

    @Test
    void everyPolicyAndClauseThatIsCitedIsThere() {
        var cited = ledger.projects().stream().flatMap(SeedsTest::citations).toList();

        assertThat(cited).hasSizeGreaterThan(8).allSatisfy(citation -> {
            var policy = ledger.find(Policy.class, citation.get(0)).orElseThrow();
            assertThat(policy.clause(citation.get(1))).as("%s", citation).isPresent();
        });
        assertThat(ledger.all(Policy.class))
                .flatExtracting(Policy::changes)
                .flatExtracting(Policy.Change::replacedBy)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(ledger.find(Policy.class, code)).isPresent());
    }

    @Test
    void everyProjectOfAnEventIsThereAndOnTheBooksByThen() {
        assertThat(ledger.all(PromotionEvent.class)).hasSizeGreaterThan(2).allSatisfy(event -> {
            assertThat(ledger.find(Department.class, Objects.requireNonNull(event.department())))
                    .isPresent();
            assertThat(event.leads()).isNotEmpty().allSatisfy(lead -> {
                var on = Objects.requireNonNull(lead.on());
                assertThat(on).isAfterOrEqualTo(event.on());
                assertThat(ledger.find(Project.class, lead.project())
                                .orElseThrow()
                                .stage(on))
                        .as("%s on %s", lead.project(), on)
                        .isNotNull();
            });
        });
    }

    @Test
    void everyDepartmentThatIsToProvideSomethingIsThere() {
        assertThat(ledger.projects())
                .flatExtracting(project -> project.service().factors())
                .hasSizeGreaterThan(5)
                .extracting(FactorNeed::department)
                .allSatisfy(department ->
                        assertThat(ledger.find(Department.class, department)).isPresent());
    }

    private static Stream<List<String>> citations(Project project) {
        var service = project.service();
        return Stream.concat(
                        service.commitments().stream()
                                .map(promise -> Stream.of(promise.policy(), promise.clause())
                                        .filter(Objects::nonNull)
                                        .toList()),
                        service.supports().stream()
                                .map(support -> Stream.of(support.policy(), support.clause())
                                        .filter(Objects::nonNull)
                                        .toList()))
                .filter(citation -> !citation.isEmpty());
    }
}
