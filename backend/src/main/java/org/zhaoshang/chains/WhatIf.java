package org.zhaoshang.chains;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhaoshang.chains.ChainSummary.Counted;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;

/** A chain as it would be covered if some of its projects had landed and were producing (若落地). */
record WhatIf(ChainMap map, List<Project> projects, List<LinkIf> links) {

    /** A link as it is, and as it would be. */
    record LinkIf(LinkState state, Coverage coverage) {

        boolean changed() {
            return coverage != state.coverage();
        }
    }

    /** @throws InvalidRequest naming a project that is unknown, on no link of the chain, or not in hand on the day */
    static WhatIf of(ChainMap map, List<String> codes) {
        var chosen = new LinkedHashSet<>(codes);
        var projects = chosen.stream().map(code -> project(map, code)).toList();
        return new WhatIf(map, projects, links(map, chosen));
    }

    ChainSummary summary() {
        return ChainSummary.of(links.stream()
                .map(link -> new Counted(link.coverage(), link.state().link().key()))
                .toList());
    }

    private static List<LinkIf> links(ChainMap map, Set<String> landed) {
        return map.links().stream()
                .map(link -> new LinkIf(link, link.coverageWith(landed)))
                .toList();
    }

    private static Project project(ChainMap map, String code) {
        var project = map.ledger()
                .find(Project.class, code)
                .orElseThrow(
                        () -> new InvalidRequest(new Text("没有项目 %s".formatted(code), "there is no project " + code)));
        var profile = project.profile();
        var link = profile.link();
        if (!map.chain().code().equals(profile.chain())
                || link == null
                || map.chain().link(link).isEmpty()) {
            throw new InvalidRequest(new Text(
                    "项目 %s 不在产业链“%s”的环节上".formatted(code, map.chain().name()),
                    "the project %s is on no link of the chain %s"
                            .formatted(code, map.chain().code())));
        }
        var stage = project.stage(map.asOf());
        if (stage == null || stage == Stage.TERMINATED) {
            throw new InvalidRequest(new Text(
                    "项目 %s 截至 %s %s".formatted(code, map.asOf(), stage == null ? "尚未入库" : "已终止"),
                    "the project %s is %s on %s"
                            .formatted(code, stage == null ? "not on the books" : "terminated", map.asOf())));
        }
        return project;
    }
}
