package org.zhaoshang.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** How a chain stands, in the sentences of a bulletin (通报). */
final class ChainWords {

    private static final int MOST_NAMED = 5;

    private ChainWords() {}

    /** How many links are strong, weak and missing, and which key links are missing. */
    static Text sentence(ChainMap map) {
        var summary = map.summary();
        if (summary.links() == 0) {
            return new Text("尚未设置环节", "It has no links yet");
        }
        var missing = map.links().stream()
                .filter(link -> link.link().key() && link.coverage() == Coverage.MISSING)
                .map(LinkState::name)
                .toList();
        return new Text(
                "%d个环节中强%d、弱%d、缺%d，链条覆盖率%s%s"
                        .formatted(
                                summary.links(),
                                summary.strong(),
                                summary.weak(),
                                summary.missing(),
                                text(summary.coverage()),
                                missing.isEmpty()
                                        ? summary.keyLinks() == 0 ? "" : "，关键环节无缺链"
                                        : "，缺链关键环节%d个：%s"
                                                .formatted(
                                                        missing.size(),
                                                        names(missing).zh())),
                "Of %d links %d are strong, %d weak, %d missing: coverage %s%s"
                        .formatted(
                                summary.links(),
                                summary.strong(),
                                summary.weak(),
                                summary.missing(),
                                text(summary.coverage()),
                                missing.isEmpty()
                                        ? summary.keyLinks() == 0 ? "" : "; no key link is missing"
                                        : "; %d key link%s missing: %s"
                                                .formatted(
                                                        missing.size(),
                                                        missing.size() == 1 ? " is" : "s are",
                                                        names(missing).en())));
    }

    /** What it would be like with the chosen projects, beside what it is like now. */
    static Text sentence(WhatIf whatIf) {
        var now = whatIf.map().summary();
        var then = whatIf.summary();
        var changed = whatIf.links().stream().filter(WhatIf.LinkIf::changed).toList();
        var count = whatIf.projects().size();
        var zh = changed.stream()
                .map(link -> "%s由%s变为%s"
                        .formatted(
                                link.state().name().zh(),
                                link.state().coverage().label().zh(),
                                link.coverage().label().zh()))
                .toList();
        var en = changed.stream()
                .map(link -> "%s turns from %s to %s"
                        .formatted(link.state().name().en(), lower(link.state().coverage()), lower(link.coverage())))
                .toList();
        return new Text(
                "若%d个项目落地投产，链条覆盖率由%s变为%s，强%d、弱%d、缺%d；%s"
                        .formatted(
                                count,
                                text(now.coverage()),
                                text(then.coverage()),
                                then.strong(),
                                then.weak(),
                                then.missing(),
                                zh.isEmpty() ? "没有环节因此改变" : String.join("，", zh)),
                "If %d project%s landed and produced, coverage would go from %s to %s: %d strong, %d weak, %d missing; %s"
                        .formatted(
                                count,
                                count == 1 ? "" : "s",
                                text(now.coverage()),
                                text(then.coverage()),
                                then.strong(),
                                then.weak(),
                                then.missing(),
                                en.isEmpty() ? "no link changes by it" : String.join(", ", en)));
    }

    /** The rule that gives the coverage, with its numbers. */
    static Text rule(CoverageRules rules) {
        var enough = rules.strongFrom();
        var producing = rules.producingFrom();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (enough > 1) {
            zh.add("企业和项目合计不足%d个".formatted(enough));
            en.add("fewer than %d of them".formatted(enough));
        }
        if (producing > 0) {
            zh.add(producing == 1 ? "没有一个在产" : "在产的不足%d个".formatted(producing));
            en.add(producing == 1 ? "none producing yet" : "fewer than %d producing".formatted(producing));
        }
        var weakZh = zh.isEmpty() ? "" : "；%s的为弱链".formatted(String.join("，或者", zh));
        var weakEn = en.isEmpty() ? "" : "; weak: %s".formatted(String.join(", or ", en));
        return new Text(
                "没有企业、也没有签约及以后阶段项目的环节为缺链%s；其余为强链。储备和已终止的项目不计入。覆盖率＝不缺链的环节÷全部环节".formatted(weakZh),
                ("Missing: no company and no project signed or further%s; strong: all others. Projects in reserve or terminated"
                                + " do not count. Coverage = links that are not missing / all links")
                        .formatted(weakEn));
    }

    /** Who is at a link, and so why it is covered as it is. */
    static Text reason(LinkState link) {
        var enterprises = link.enterprises().size();
        var projects = link.projectCount();
        if (link.coverage() == Coverage.MISSING) {
            return new Text("没有企业，也没有已签约的项目", "No company and no signed project");
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (enterprises > 0) {
            zh.add("企业%d家".formatted(enterprises));
            en.add("%d %s".formatted(enterprises, enterprises == 1 ? "company" : "companies"));
        }
        if (projects > 0) {
            zh.add("项目%d个".formatted(projects));
            en.add("%d signed project%s".formatted(projects, projects == 1 ? "" : "s"));
        }
        var producing = link.producingCount();
        return new Text(
                "%s，%s".formatted(String.join("、", zh), producing == 0 ? "均未投产" : "其中在产%d个".formatted(producing)),
                "%s, %s"
                        .formatted(
                                String.join(" and ", en),
                                producing == 0 ? "none producing yet" : "%d producing".formatted(producing)));
    }

    /** Why a gap is to be filled, and what hangs on it. */
    static Text reason(ChainGap gap) {
        var link = gap.link();
        var key = link.link().key();
        var reason = reason(link);
        var neighbours = gap.neighbours();
        return new Text(
                "%s%s：%s%s"
                        .formatted(
                                key ? "关键环节" : "",
                                link.coverage().label().zh(),
                                reason.zh(),
                                neighbours == 0 ? "" : "；牵连上下游%d个环节".formatted(neighbours)),
                "%s%s: %s%s"
                        .formatted(
                                key ? "Key link, " : "",
                                key
                                        ? lower(link.coverage())
                                        : link.coverage().label().en(),
                                lowerFirst(reason.en()),
                                neighbours == 0
                                        ? ""
                                        : "; %d neighbouring link%s depend%s on it"
                                                .formatted(
                                                        neighbours,
                                                        neighbours == 1 ? "" : "s",
                                                        neighbours == 1 ? "s" : "")));
    }

    private static Text names(List<Text> all) {
        var first = all.subList(0, Math.min(all.size(), MOST_NAMED));
        var more = all.size() > MOST_NAMED;
        return new Text(
                String.join("、", first.stream().map(Text::zh).toList()) + (more ? "等" : ""),
                String.join(", ", first.stream().map(Text::en).toList()) + (more ? " and others" : ""));
    }

    private static String text(@Nullable Rate rate) {
        return rate == null ? "——" : rate.text();
    }

    private static String lower(Coverage coverage) {
        return lowerFirst(coverage.label().en());
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
