package org.zhaoshang.chains;

import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** What names a link of a chain: each by its code or name, a flow by its other end. */
record LinkUse(
        Chain.Link link, List<String> projects, List<String> enterprises, List<String> candidates, List<String> flows) {

    private static final int MOST_NAMED = 5;

    static LinkUse of(Chain chain, Chain.Link link, Ledger ledger) {
        var code = link.code();
        return new LinkUse(
                link,
                ledger.projects().stream()
                        .filter(project -> chain.code().equals(project.profile().chain())
                                && code.equals(project.profile().link()))
                        .map(Project::code)
                        .sorted()
                        .toList(),
                chain.enterprises().stream()
                        .filter(enterprise -> enterprise.link().equals(code))
                        .map(Chain.Enterprise::name)
                        .toList(),
                chain.candidates().stream()
                        .filter(candidate -> candidate.link().equals(code))
                        .map(Chain.Candidate::name)
                        .toList(),
                chain.flows().stream()
                        .filter(flow -> flow.from().equals(code) || flow.to().equals(code))
                        .map(flow -> flow.from().equals(code) ? "→" + flow.to() : flow.from() + "→")
                        .toList());
    }

    boolean isNone() {
        return projects.isEmpty() && enterprises.isEmpty() && candidates.isEmpty() && flows.isEmpty();
    }

    /** How many of what, the first few of each by name. */
    Text words() {
        List<Text> parts = new ArrayList<>();
        add(parts, projects, "%d 个项目", "%d project(s)");
        add(parts, enterprises, "%d 家现有企业", "%d enterprise(s)");
        add(parts, candidates, "%d 家目标企业", "%d candidate(s)");
        add(parts, flows, "%d 条流向", "%d flow(s)");
        return new Text(
                String.join("；", parts.stream().map(Text::zh).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
    }

    private static void add(List<Text> parts, List<String> names, String zh, String en) {
        if (names.isEmpty()) {
            return;
        }
        var first = names.subList(0, Math.min(names.size(), MOST_NAMED));
        var more = names.size() > MOST_NAMED;
        parts.add(new Text(
                "%s（%s%s）".formatted(zh.formatted(names.size()), String.join("、", first), more ? " 等" : ""),
                "%s (%s%s)".formatted(en.formatted(names.size()), String.join(", ", first), more ? ", …" : "")));
    }
}
