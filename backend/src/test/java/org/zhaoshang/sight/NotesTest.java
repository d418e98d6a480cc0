package org.zhaoshang.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Retelling;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.store.RecordDocument;

class NotesTest {

    private static final String SECRET = "密";
    private final Notes notes = new Notes(List.of("备注"));
    private final Unseen unseen = new Unseen(notes);

    @Property(tries = 200)
    void whatIsToldHoldsNoWordOfTheNotes(@ForAll("talks") Project project) {
        assertThat(RecordDocument.of(notes.told(project)).toString()).doesNotContain(SECRET);
        assertThat(notes.told(notes.told(project))).isEqualTo(notes.told(project));
    }

    @Property(tries = 200)
    void whatComesBackAsItWasToldIsAsItWas(@ForAll("talks") Project project) {
        assertThat(unseen.putBack(project, notes.told(project))).isEqualTo(project);
        assertThat(unseen.putBack(project, project)).isEqualTo(project);
    }

    @Property(tries = 200)
    void aColumnThatIsMissingOrBlankTakesNoNoteAway(@ForAll("talks") Project project) {
        var told = notes.told(project);
        var service = told.service();
        var blank = told.withAttributes(Map.of())
                .withService(service.withFollowUps(service.followUps().stream()
                        .map(it -> new FollowUp(
                                it.on(),
                                it.kind(),
                                "另一人",
                                null,
                                it.summary(),
                                null,
                                it.nextOn(),
                                it.reference(),
                                Map.of()))
                        .toList()));

        var after = (Project) unseen.putBack(project, blank);

        assertThat(after.attributes().get("备注")).isEqualTo(project.attributes().get("备注"));
        assertThat(after.service().followUps())
                .allSatisfy(it -> assertThat(it.by()).isEqualTo("另一人"));
        assertThat(after.service().followUps().stream().map(FollowUp::summary))
                .isEqualTo(project.service().followUps().stream()
                        .map(FollowUp::summary)
                        .toList());
    }

    @Example
    void aNoteThatAWriterDoesSayIsWritten() {
        var before = project("A", entered(Stage.RESERVE, "2015-01-01")).withAttributes(Map.of("备注", SECRET));
        var said = notes.told(before).withAttributes(Map.of("备注", "新的"));

        assertThat(((Project) unseen.putBack(before, said)).attributes()).isEqualTo(Map.of("备注", "新的"));
    }

    @Example
    void aSnapshotIsToldOtherwiseWhereItHasToBeAndSharesTheRest() {
        var projects = new ArrayList<Project>();
        for (var i = 0; i < 3000; i++) {
            projects.add(project("P%04d".formatted(i), entered(i < 1000 ? Stage.RESERVE : Stage.SIGNED, "2015-01-01")));
        }
        projects.set(7, projects.get(7).withAttributes(Map.of("备注", SECRET)));
        var whole = Ledger.of(projects);
        var retelling = new Retelling<Project>("told", project -> project.isInTalks() ? notes.told(project) : project);

        var told = whole.retold(Project.class, retelling);

        assertThat(told.find(Project.class, "P0007").orElseThrow().attributes().toString())
                .doesNotContain(SECRET);
        assertThat(told.find(Project.class, "P2000")).containsSame(projects.get(2000));
        assertThat(told.revision()).isEqualTo(whole.revision());
        assertThat(told.retold(Project.class, retelling)).as("told once more").isSameAs(told);
        assertThat(told.projects()).hasSize(3000);
    }

    @Provide
    Arbitrary<Project> talks() {
        var words = Arbitraries.of(SECRET, SECRET + "1", SECRET + "2", "", " ").map(word -> word + SECRET);
        var days = Arbitraries.of(day("2015-01-01"), day("2015-01-02"));
        var contacts = Combinators.combine(days, words, words.injectNull(0.3), Arbitraries.of("K1", "K2"))
                .as((on, summary, next, kind) ->
                        new FollowUp(on, kind, null, next, summary, next, on, null, Map.of("x", summary)))
                .list()
                .ofMaxSize(4);
        var reviews = Combinators.combine(days, words.injectNull(0.3))
                .as((on, words1) -> new Review(on, "组", false, null, words1, null, null, Map.of()))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(contacts, reviews, words, words)
                .as((followUps, ofReviews, promise, note) -> project(
                                "A", new StageEntry(Stage.RESERVE, day("2015-01-01"), note, Map.of()))
                        .withService(Service.NONE
                                .withFollowUps(followUps)
                                .withReviews(ofReviews)
                                .withCommitments(
                                        List.of(new Commitment("C", promise, null, null, null, null, null, Map.of()))))
                        .withAttributes(Map.of("备注", Map.of("深", note), "园区", "示例"))
                        .withExtra(Map.of("旧字段", note)));
    }
}
