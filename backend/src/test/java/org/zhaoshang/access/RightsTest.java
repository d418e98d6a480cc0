package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Stamp;

/** Which records an editor may change: their own, before and after. */
class RightsTest {

    private static final Project OURS = led(Fixtures.project("OURS"), "PARK");
    private static final Project THEIRS = led(Fixtures.project("THEIRS"), "BUREAU");
    private static final Project IN_THE_PARK = THEIRS.withAttributes(Map.of("园区", "示范园"));
    private static final Ledger LEDGER = Ledger.of(List.of(
            department("PARK", Department.Type.PARK, "示范园"),
            department("BUREAU", Department.Type.DEPARTMENT, "示范局"),
            OURS,
            THEIRS));
    private static final Rights EDITOR = new Rights("editor", Role.EDITOR.includes(), Set.of("PARK"));

    @Test
    void anEditorChangesWhatIsAndStaysTheirs() {
        assertThat(EDITOR.mayWrite(OURS, OURS, LEDGER)).isTrue();
        assertThat(EDITOR.mayWrite(null, OURS, LEDGER)).isTrue();
        assertThat(EDITOR.mayWrite(null, THEIRS, LEDGER)).isFalse();
        assertThat(EDITOR.mayWrite(THEIRS, led(THEIRS, "PARK"), LEDGER)).isFalse();
        assertThat(EDITOR.mayWrite(OURS, led(OURS, "BUREAU"), LEDGER)).isFalse();
    }

    @Test
    void whatIsInTheirParkIsTheirs() {
        assertThat(EDITOR.mayWrite(IN_THE_PARK, IN_THE_PARK, LEDGER)).isTrue();
        assertThat(EDITOR.mayWrite(THEIRS, IN_THE_PARK, LEDGER)).isFalse();
        var bureau = new Rights("bureau", Role.EDITOR.includes(), Set.of("BUREAU"));
        assertThat(bureau.mayWrite(null, Fixtures.project("P").withAttributes(Map.of("园区", "示范局")), LEDGER))
                .as("a bureau is no park")
                .isFalse();
    }

    @Test
    void whatHangsOnThemIsTheirs() {
        assertThat(EDITOR.mayWrite(null, answer("PROMISE_OVERDUE:OURS:COMMITMENT:1"), LEDGER))
                .isTrue();
        assertThat(EDITOR.mayWrite(null, answer("PROMISE_OVERDUE:THEIRS:COMMITMENT:1"), LEDGER))
                .isFalse();
        assertThat(EDITOR.mayWrite(null, answer("EXPANSION_ONLY"), LEDGER)).isFalse();
        assertThat(EDITOR.mayWrite(null, person("PARK"), LEDGER)).isTrue();
        assertThat(EDITOR.mayWrite(person("BUREAU"), person("PARK"), LEDGER)).isFalse();
        assertThat(EDITOR.mayWrite(null, person(null), LEDGER)).isFalse();
    }

    @Test
    void nobodyArrangesTheBoardOfAnother() {
        var administrator = new Rights("admin", EnumSet.allOf(Role.class), Set.of());
        var own = new Pinboard(Pinboard.codeOf("editor"), List.of(), false, Map.of(), Stamp.NONE);
        var shared = new Pinboard(Pinboard.SHARED, List.of(), false, Map.of(), Stamp.NONE);
        assertThat(EDITOR.mayWrite(null, own, LEDGER)).isTrue();
        assertThat(administrator.mayWrite(null, own, LEDGER)).isFalse();
        assertThat(administrator.mayWrite(null, shared, LEDGER)).isTrue();
        assertThat(EDITOR.mayWrite(null, shared, LEDGER)).isFalse();
    }

    @Test
    void whoHasNoRoleChangesNothing() {
        assertThat(Rights.NONE.mayWrite(OURS, OURS, LEDGER)).isFalse();
        assertThat(new Rights("viewer", Role.VIEWER.includes(), Set.of("PARK")).mayWrite(OURS, OURS, LEDGER))
                .isFalse();
        assertThat(new Rights("publisher", Role.PUBLISHER.includes(), Set.of("PARK")).mayWrite(OURS, OURS, LEDGER))
                .isFalse();
    }

    private static Project led(Project project, String department) {
        return project.withResponsibility(new Responsibility(List.of(Credit.whole(department)), null, null));
    }

    private static Department department(String code, Department.Type type, String alias) {
        return new Department(code, code + "示例", null, type, List.of(alias), Map.of(), Stamp.NONE);
    }

    private static Person person(String department) {
        return new Person("P", "某人示例", null, department, null, Map.of(), Stamp.NONE);
    }

    private static Acknowledgement answer(String alert) {
        return new Acknowledgement(alert, "示例", List.of(), Map.of(), Stamp.NONE);
    }
}
