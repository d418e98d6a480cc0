package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Text;

/** A project's entry into a later stage (阶段推进). */
record StageAdvance(
        String code,
        Stage to,
        LocalDate on,
        @Nullable Agreement agreement,
        @Nullable String note,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var entry = new StageEntry(to, on, note, Map.of());
        var last = last(project);
        if (last.filter(entry::equals).isPresent()) {
            return project; // the same once more
        }
        mistakes.past(on, "on");
        last.ifPresent(before -> checkOrder(before, mistakes));
        checkAdmission(project, mistakes);
        if (agreement != null && to != Stage.SIGNED) {
            mistakes.add(Code.NOT_ALLOWED, new Text("只有签约时才填协议类型", "an agreement is told when signing"), "agreement");
        }
        if (!mistakes.none()) {
            return project;
        }
        var advanced = project.withStages(
                Stream.concat(project.stages().stream(), Stream.of(entry)).toList());
        return agreement == null
                ? advanced
                : advanced.withProfile(project.profile().withAgreement(agreement));
    }

    private void checkOrder(StageEntry before, Mistakes mistakes) {
        if (to.compareTo(before.stage()) <= 0) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "项目已处于“%s”，不能推进到“%s”；登记有误请用更正"
                                    .formatted(
                                            before.stage().label().zh(),
                                            to.label().zh()),
                            "the project is %s and cannot advance to %s; correct its stages instead"
                                    .formatted(before.stage(), to)),
                    "to");
        }
        if (before.on() != null && on.isBefore(before.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "日期 %s 早于上一阶段“%s”的 %s"
                                    .formatted(on, before.stage().label().zh(), before.on()),
                            "%s is before %s, when it entered %s".formatted(on, before.on(), before.stage())),
                    "on");
        }
    }

    /** What was last decided about admission (准入) stands; a project that nobody reviewed may be signed. */
    private void checkAdmission(Project project, Mistakes mistakes) {
        if (to != Stage.SIGNED) {
            return;
        }
        var verdict = project.admission(on);
        if (verdict != null && verdict != Review.Verdict.ADMITTED) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "评审结论为“" + verdict.label().zh() + "”，不能签约",
                            "its review says " + verdict + ": it cannot be signed"),
                    "to");
        }
    }

    private static Optional<StageEntry> last(Project project) {
        return project.stages().stream().reduce((before, after) -> after);
    }
}
