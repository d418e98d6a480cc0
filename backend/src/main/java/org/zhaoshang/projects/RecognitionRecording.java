package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Recognition.Step;
import org.zhaoshang.shared.Text;

/** A step of a project's recognition as major (登记认定). */
record RecognitionRecording(
        String code,
        Recognition.Level level,
        Step step,
        LocalDate on,
        @Nullable Integer expectedVersion) implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var recognition = new Recognition(level, step, on, Map.of());
        if (project.recognitions().contains(recognition)) {
            return project;
        }
        mistakes.past(on, "on");
        var last = project.recognitions().stream()
                .filter(before -> before.level() == level)
                .reduce((before, after) -> after)
                .orElse(null);
        if (!follows(last == null ? null : last.step())) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    last == null
                            ? new Text("尚未认定，不能撤销", "it was never recognised")
                            : new Text(
                                    "目前为“%s”，不能登记“%s”"
                                            .formatted(
                                                    last.step().label().zh(),
                                                    step.label().zh()),
                                    "it is %s and cannot become %s".formatted(last.step(), step)),
                    "step");
        }
        if (last != null && last.on() != null && on.isBefore(last.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "日期 %s 早于“%s”的 %s".formatted(on, last.step().label().zh(), last.on()),
                            "%s is before %s".formatted(on, last.on())),
                    "on");
        }
        return project.withRecognition(recognition);
    }

    /** What is recognised can only be withdrawn, what was applied for only be decided. */
    private boolean follows(@Nullable Step last) {
        if (last == Step.RECOGNISED) {
            return step == Step.WITHDRAWN;
        }
        return step != Step.WITHDRAWN && step != last;
    }
}
