package org.zhaoshang.funnel;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** What a funnel says, in the sentences of a bulletin (通报). */
final class FunnelWords {

    private FunnelWords() {}

    /** How many stand where, at which step projects are stuck and where they stay longest. */
    static Text sentence(Funnel funnel) {
        var counts = new Text(counts(funnel, Locale.CHINESE), counts(funnel, Locale.ENGLISH));
        var given = funnel.terminated();
        var stuck = funnel.narrowest()
                .map(FunnelWords::stuck)
                .orElse(new Text("样本不足，不判断卡点", "too few projects to say where they are stuck"));
        var slow = funnel.slowest()
                .map(FunnelWords::slow)
                .orElse(new Text("各阶段均无进入日期，不计停留天数", "no day of entry is known, so nobody can say how long they stay"));
        return new Text(
                "在册项目%d个：%s，终止%d个。%s；%s。".formatted(funnel.onTheBooks(), counts.zh(), given, stuck.zh(), slow.zh()),
                "%d projects on the books: %s, %d given up. %s; %s."
                        .formatted(funnel.onTheBooks(), counts.en(), given, capital(stuck.en()), slow.en()));
    }

    /** The rule behind the conversions. */
    static Text conversionRule(FunnelRules rules) {
        return new Text(
                ("转化率 = 到过上一阶段的项目中，又到过本阶段或更后阶段的比例。跳过的阶段视为到过；已终止的项目留在分母；"
                                + "到上一阶段不满%d天的项目，无论是否已前进，都不计入。分母少于%d个的，不参与判断卡点。")
                        .formatted(rules.youngDays(), rules.fewest()),
                ("Conversion: of the projects that ever came to the stage before, the part that came to this stage or"
                                + " beyond. A skipped stage counts as reached; projects given up stay in the base;"
                                + " projects that came to the stage before less than %d days ago are left out, whether"
                                + " they went on or not. A step with a base of fewer than %d is never called the place"
                                + " where projects are stuck.")
                        .formatted(rules.youngDays(), rules.fewest()));
    }

    private static String counts(Funnel funnel, Locale locale) {
        var chinese = locale.equals(Locale.CHINESE);
        return funnel.stages().stream()
                .map(stage -> chinese
                        ? stage.stage().label().zh() + stage.count() + "个"
                        : stage.count() + " " + lower(stage.stage()))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static Text stuck(FunnelStage stage) {
        var before = Funnel.before(stage.stage());
        Rate rate = Objects.requireNonNull(stage.conversion(), "a narrowest step has a rate");
        return new Text(
                "卡点在“%s→%s”：到过%s的%d个项目中%d个继续前进，转化率%s，为各环节最低，要%s"
                        .formatted(
                                before.label().zh(),
                                stage.stage().label().zh(),
                                before.label().zh(),
                                stage.cohort(),
                                stage.movedOn(),
                                rate.text(),
                                motto(before)),
                "stuck between %s and %s: of %d projects that came to the former %d went on, %s, less than at any other step"
                        .formatted(lower(before), lower(stage.stage()), stage.cohort(), stage.movedOn(), rate.text()));
    }

    private static Text slow(FunnelStage stage) {
        var days = Objects.requireNonNull(stage.medianDays(), "a slowest stage has days")
                .toPlainString();
        return new Text(
                "停留最久的阶段是%s，中位数%s天".formatted(stage.stage().label().zh(), days),
                "the longest stay is %s, a median of %s days".formatted(lower(stage.stage()), days));
    }

    /** What the district says has to be done with projects at a stage. */
    private static String motto(Stage stage) {
        return switch (stage) {
            case RESERVE -> "储备抓招商";
            case SIGNED -> "签约抓落地";
            case STARTED -> "开工抓进度";
            default -> "在建抓投产";
        };
    }

    private static String lower(Stage stage) {
        return stage.label().en().toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
