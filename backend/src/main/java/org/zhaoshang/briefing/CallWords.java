package org.zhaoshang.briefing;

import org.zhaoshang.shared.Text;

/** What to say to somebody who is called. */
final class CallWords {

    static final Text CLOSE_THE_GAP =
            new Text("按缺口排出能补上的项目，逐项落实时限", "list the projects that can close the gap, each with a day");

    private CallWords() {}

    static Text about(Call call) {
        var worst = call.worst();
        if (worst != null) {
            var rule = worst.rule().label();
            var project = worst.project();
            var name = project == null ? "" : project.profile().name();
            return new Text(
                    "%s“%s”，已%d天".formatted(rule.zh(), name, worst.days()),
                    "%s: %s, for %d days".formatted(rule.en(), name, worst.days()));
        }
        var gap = call.gaps().get(0);
        var indicator = gap.indicator();
        var missing = indicator.unit().amount(gap.shortfall());
        return new Text(
                "%s缺口%s".formatted(indicator.name(), missing.zh()),
                "%s: %s missing".formatted(indicator.label().en(), missing.en()));
    }
}
