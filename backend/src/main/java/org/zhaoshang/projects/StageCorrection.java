package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Text;

/**
 * A project's stages put right (更正阶段), with the reason as a note of what was corrected.
 *
 * @param remove the stage that it has not entered after all: its last one
 * @param stage the stage whose day is wrong; its last entry where there are several
 * @param on the right day of it
 */
record StageCorrection(
        String code,
        @Nullable Stage remove,
        @Nullable Stage stage,
        @Nullable LocalDate on,
        ArgumentValue<Agreement> agreement,
        String reason,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        mistakes.required(reason, "reason");
        if (remove == null && stage == null && on == null && agreement.isOmitted()) {
            mistakes.add(Code.REQUIRED, new Text("请说明要更正什么", "say what is to be corrected"));
        }
        var corrected = remove == null ? project : without(remove, project, mistakes);
        if (stage != null || on != null) {
            corrected = dated(corrected, mistakes);
        }
        return agreement.isOmitted() ? corrected : agreed(corrected);
    }

    private Project without(Stage removed, Project project, Mistakes mistakes) {
        var stages = project.stages();
        var index = lastOf(removed, stages);
        if (index < 0) {
            return project; // it is not there, as it shall be
        }
        if (index < stages.size() - 1 || stages.size() == 1) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    stages.size() == 1
                            ? new Text("项目至少要有一个阶段", "a project has at least one stage")
                            : new Text("只能撤销最后一个阶段", "only the last stage can be taken back"),
                    "remove");
            return project;
        }
        var left = new ArrayList<>(stages.subList(0, index));
        left.set(index - 1, noted(left.get(index - 1)));
        var back = project.withStages(List.copyOf(left));
        return removed == Stage.SIGNED ? back.withProfile(back.profile().withAgreement(null)) : back;
    }

    private Project dated(Project project, Mistakes mistakes) {
        if (stage == null || on == null) {
            mistakes.required(null, stage == null ? "stage" : "on");
            return project;
        }
        var stages = project.stages();
        var index = lastOf(stage, stages);
        if (index < 0) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text("项目没有进入过“" + stage.label().zh() + "”", "the project never entered " + stage),
                    "stage");
            return project;
        }
        var entry = stages.get(index);
        if (on.equals(entry.on())) {
            return project;
        }
        mistakes.past(on, "on");
        if (!checkNeighbours(on, index, stages, mistakes)) {
            return project;
        }
        var corrected = new ArrayList<>(stages);
        corrected.set(index, noted(new StageEntry(entry.stage(), on, entry.note(), entry.extra())));
        return project.withStages(List.copyOf(corrected));
    }

    private static boolean checkNeighbours(LocalDate on, int index, List<StageEntry> stages, Mistakes mistakes) {
        var before = index == 0 ? null : stages.get(index - 1);
        var after = index == stages.size() - 1 ? null : stages.get(index + 1);
        if (before != null && before.on() != null && on.isBefore(before.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "日期 %s 早于上一阶段“%s”的 %s"
                                    .formatted(on, before.stage().label().zh(), before.on()),
                            "%s is before %s, when it entered %s".formatted(on, before.on(), before.stage())),
                    "on");
            return false;
        }
        if (after != null && (after.on() == null || on.isAfter(after.on()))) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    after.on() == null
                            ? new Text(
                                    "下一阶段“" + after.stage().label().zh() + "”没有日期，请先更正它",
                                    after.stage() + ", which follows, has no day; correct that first")
                            : new Text(
                                    "日期 %s 晚于下一阶段“%s”的 %s"
                                            .formatted(on, after.stage().label().zh(), after.on()),
                                    "%s is after %s, when it entered %s".formatted(on, after.on(), after.stage())),
                    "on");
            return false;
        }
        return true;
    }

    private Project agreed(Project project) {
        var profile = project.profile();
        if (profile.agreement() == agreement.value()) {
            return project;
        }
        var stages = new ArrayList<>(project.stages());
        var signed = lastOf(Stage.SIGNED, stages);
        if (signed >= 0) {
            stages.set(signed, noted(stages.get(signed)));
        }
        return project.withProfile(profile.withAgreement(agreement.value())).withStages(List.copyOf(stages));
    }

    private StageEntry noted(StageEntry entry) {
        var note = entry.note();
        var why = reason.strip();
        var both = note == null ? why : note.contains(why) ? note : note + "；" + why;
        return new StageEntry(entry.stage(), entry.on(), both, entry.extra());
    }

    private static int lastOf(Stage stage, List<StageEntry> stages) {
        for (var i = stages.size() - 1; i >= 0; i--) {
            if (stages.get(i).stage() == stage) {
                return i;
            }
        }
        return -1;
    }
}
