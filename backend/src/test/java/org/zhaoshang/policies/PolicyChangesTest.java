package org.zhaoshang.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Policy.Status;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.SupportMeasure;

/** What can become of a policy, and what cannot. */
class PolicyChangesTest {

    private final Policy old = policy("OLD");
    private final Policy fresh = policy("NEW");
    private final Ledger both = ledger(old, fresh);

    @Test
    void decisionsFollowOneAnotherInTime() {
        var suspended = decide(old, "2014-11-27", Status.SUSPENDED);
        var resumed = decide(suspended.record(), "2015-05-10", Status.IN_FORCE);

        assertThat(resumed.errors()).isEmpty();
        assertThat(resumed.record().status(day("2015-05-09"))).isEqualTo(Status.SUSPENDED);
        assertThat(resumed.record().status(day("2015-05-10"))).isEqualTo(Status.IN_FORCE);
        assertThat(decide(resumed.record(), "2015-05-10", Status.REPEALED).errors())
                .isEmpty();
        assertThat(decide(resumed.record(), "2015-05-09", Status.REPEALED).errors())
                .containsExactly("on OUT_OF_ORDER");
    }

    @Test
    void theSameDecisionOnceMoreChangesNothing() {
        var repealed = decide(old, "2015-05-10", Status.REPEALED, "NEW").record();

        var again = decide(repealed, "2015-05-10", Status.REPEALED, "NEW");

        assertThat(again.errors()).isEmpty();
        assertThat(again.record()).isSameAs(repealed);
    }

    @Test
    void whatWasRepealedStaysSoAndWhatWasRevisedMayOnlyBeRepealed() {
        var revised = decide(old, "2015-05-10", Status.REVISED, "NEW").record();
        var repealed = decide(revised, "2016-01-01", Status.REPEALED);

        assertThat(repealed.errors()).isEmpty();
        assertThat(decide(revised, "2016-01-01", Status.IN_FORCE).errors()).containsExactly("status NOT_ALLOWED");
        assertThat(decide(revised, "2016-01-01", Status.SUSPENDED).errors()).containsExactly("status NOT_ALLOWED");
        assertThat(decide(repealed.record(), "2016-01-01", Status.IN_FORCE).errors())
                .containsExactly("status NOT_ALLOWED");
    }

    @Test
    void onlyWhatEndsIsReplacedAndNeverByItself() {
        assertThat(decide(old, "2015-05-10", Status.SUSPENDED, "NEW").errors())
                .containsExactly("replacedBy NOT_ALLOWED");
        assertThat(decide(old, "2015-05-10", Status.REPEALED, "NONE").errors())
                .containsExactly("replacedBy.NONE UNKNOWN_REFERENCE");
        assertThat(decide(old, "2015-05-10", Status.REPEALED, "OLD").errors())
                .containsExactly("replacedBy.OLD INVALID");
    }

    @Test
    void nothingIsReplacedByWhatItReplaces() {
        var middle = policy("MIDDLE").withChanges(List.of(change("2015-01-01", Status.REPEALED, "NEW")));
        var replaced = old.withChanges(List.of(change("2014-01-01", Status.REPEALED, "MIDDLE")));
        var chain = ledger(replaced, middle, fresh);

        var circle = Trial.of(
                new StatusChange("NEW", day("2016-01-01"), Status.REPEALED, List.of("OLD"), null, null), fresh, chain);

        assertThat(circle.errors()).containsExactly("replacedBy.OLD INVALID");
    }

    @Test
    void aCorrectionTellsAllOfItAnewAndSaysWhy() {
        var kept = new Policy.Change(day("2014-11-27"), Status.SUSPENDED, List.of(), null, Map.of("文", "1号"));
        var wrong = old.withChanges(List.of(kept, change("2015-05-10", Status.REPEALED)));

        var corrected =
                correct(wrong, "误录", input("2014-11-27", Status.SUSPENDED), input("2015-05-11", Status.IN_FORCE));

        assertThat(corrected.errors()).isEmpty();
        assertThat(corrected.record().changes()).containsExactly(kept, change("2015-05-11", Status.IN_FORCE));
        assertThat(correct(wrong, "误录").record().changes()).isEmpty();
        assertThat(correct(wrong, " ").errors()).containsExactly("reason REQUIRED");
        assertThat(correct(wrong, "误录", input("2015-01-02", Status.REPEALED), input("2015-01-01", Status.IN_FORCE))
                        .errors())
                .containsExactly("changes.1.on OUT_OF_ORDER", "changes.1.status NOT_ALLOWED");
    }

    @Test
    void aClauseIsPutWhereItBelongsAndKeepsWhatElseIsKnownOfIt() {
        var noted = policy("P", new Policy.Clause("1", "一", Map.of("页", 3)), clause("3"));

        assertThat(numbers(put(noted, "2", "二", "1"))).containsExactly("1", "2", "3");
        assertThat(numbers(put(noted, "2", "二", null))).containsExactly("1", "3", "2");
        assertThat(numbers(put(noted, "1", "改", null))).containsExactly("1", "3");
        assertThat(numbers(put(noted, "1", "改", "3"))).containsExactly("3", "1");
        assertThat(put(noted, " 1 ", "改", null).record().clauses().get(0))
                .isEqualTo(new Policy.Clause("1", "改", Map.of("页", 3)));
        assertThat(put(noted, "2", " ", "9").errors()).containsExactly("text REQUIRED", "after UNKNOWN_REFERENCE");
    }

    @Test
    void aClauseThatIsCitedStays() {
        var policy = policy("P", clause("1"), clause("2"), clause("3"));
        var citing = project("A", StageEntry.implied(Stage.RESERVE))
                .withService(Service.NONE
                        .withCommitments(List.of(new Commitment("C", "x", null, null, null, "P", "1", Map.of())))
                        .withSupports(List.of(new SupportMeasure("S", "x", null, "P", "2", null, null, Map.of()))));
        var ledger = ledger(policy, citing);

        assertThat(remove(policy, "1", ledger).errors()).containsExactly("number NOT_ALLOWED");
        assertThat(remove(policy, "2", ledger).errors()).containsExactly("number NOT_ALLOWED");
        assertThat(remove(policy, "3", ledger).errors()).isEmpty();
        assertThat(numbers(remove(policy, "3", ledger))).containsExactly("1", "2");
        assertThat(remove(policy, "4", ledger).errors()).containsExactly("number UNKNOWN_REFERENCE");
    }

    @Test
    void aCitationStandsFromTheDayItIsKnownOf() {
        var citing = project("A", StageEntry.of(Stage.RESERVE, day("2015-01-10")))
                .withService(Service.NONE
                        .withCommitments(
                                List.of(new Commitment("C", "x", null, null, day("2015-03-01"), "OLD", null, Map.of())))
                        .withSupports(List.of(
                                new SupportMeasure("S", "x", null, "OLD", null, day("2015-02-01"), null, Map.of()))));
        var citations = Citations.of(ledger(old, citing));

        assertThat(citations.of(old, day("2015-01-09"))).isEmpty();
        assertThat(citations.of(old, day("2015-01-31")))
                .extracting(Citation::code)
                .containsExactly("C");
        assertThat(citations.of(old, day("2015-02-01")))
                .extracting(Citation::code)
                .containsExactly("C", "S");
        assertThat(citations.of(fresh, day("2015-02-01"))).isEmpty();
    }

    private Trial<Policy> decide(Policy policy, String on, Status status, String... replacedBy) {
        return Trial.of(
                new StatusChange(policy.code(), day(on), status, List.of(replacedBy), null, null), policy, both);
    }

    private Trial<Policy> correct(Policy policy, String reason, ChangeInput... changes) {
        return Trial.of(new StatusCorrection(policy.code(), List.of(changes), reason, null), policy, both);
    }

    private Trial<Policy> put(Policy policy, String number, String text, @Nullable String after) {
        return Trial.of(new ClausePutting(policy.code(), number, text, after, null), policy, both);
    }

    private static Trial<Policy> remove(Policy policy, String number, Ledger ledger) {
        return Trial.of(new ClauseRemoval(policy.code(), number, null), policy, ledger);
    }

    private static List<String> numbers(Trial<Policy> trial) {
        return trial.record().clauses().stream().map(Policy.Clause::number).toList();
    }

    private static ChangeInput input(String on, Status status) {
        return new ChangeInput(day(on), status, null, null);
    }

    private static Policy.Change change(String on, Status status, String... replacedBy) {
        return new Policy.Change(day(on), status, List.of(replacedBy), null, Map.of());
    }

    private static Policy.Clause clause(String number) {
        return new Policy.Clause(number, "条文", Map.of());
    }

    private static Policy policy(String code, Policy.Clause... clauses) {
        return new Policy(
                code,
                code + "办法示例",
                null,
                null,
                "示例区",
                null,
                null,
                null,
                List.of(clauses),
                List.of(),
                Map.of(),
                Stamp.NONE);
    }
}
