package org.zhaoshang.chains;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.projects.Named;
import org.zhaoshang.projects.ProjectPage;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;

/** Answers what the schema's Board says of chains, and its Chain. */
@Controller
@SchemaMapping(typeName = "Chain")
class ChainMapController {

    private final CoverageRules rules;

    ChainMapController(CoverageRules rules) {
        this.rules = rules;
    }

    @SchemaMapping(typeName = "Board", field = "chains")
    List<ChainMap> chains(Board board) {
        return maps(board).chains();
    }

    @SchemaMapping(typeName = "Board", field = "chain")
    @Nullable
    ChainMap chain(Board board, @Argument @Nullable String code) {
        var maps = maps(board);
        return (code == null ? maps.chains().stream().findFirst() : maps.chain(code)).orElse(null);
    }

    @SchemaMapping(typeName = "Board", field = "chainGaps")
    Page<ChainGap> chainGaps(
            Board board,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String chain) {
        var maps = maps(board).chains().stream()
                .filter(map -> chain == null || map.chain().code().equals(chain))
                .toList();
        return Page.of(
                ChainGap.of(maps),
                first,
                after,
                gap -> gap.map().chain().code() + "/" + gap.link().link().code());
    }

    @SchemaMapping(typeName = "Board", field = "unmappedProjects")
    ProjectPage unmappedProjects(Board board, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return ProjectPage.of(maps(board).unmapped(), board.ledger(), board.asOf(), first, after);
    }

    @SchemaMapping
    String code(ChainMap map) {
        return map.chain().code();
    }

    @SchemaMapping
    String name(ChainMap map, Locale locale) {
        return Text.of(map.chain().name(), map.chain().nameEn()).in(locale);
    }

    @SchemaMapping
    @Nullable
    String brand(ChainMap map) {
        return map.chain().brand();
    }

    @SchemaMapping
    Named industry(ChainMap map, Locale locale) {
        return Named.industry(map.ledger(), map.chain().industry(), locale);
    }

    @SchemaMapping
    ChainSummary summary(ChainMap map) {
        return map.summary();
    }

    @SchemaMapping
    String sentence(ChainMap map, Locale locale) {
        return ChainWords.sentence(map).in(locale);
    }

    @SchemaMapping
    String coverageRule(ChainMap map, Locale locale) {
        return ChainWords.rule(map.rules()).in(locale);
    }

    @SchemaMapping
    List<LinkState> links(ChainMap map) {
        return map.links();
    }

    @SchemaMapping
    @Nullable
    LinkState link(ChainMap map, @Argument String code) {
        return map.link(code).orElse(null);
    }

    @SchemaMapping
    List<Chain.Flow> flows(ChainMap map) {
        return map.chain().flows();
    }

    @SchemaMapping
    ProjectPage unmapped(ChainMap map, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var all = ChainMaps.of(map.ledger(), map.asOf(), rules).unmapped(map.chain());
        return ProjectPage.of(all, map.ledger(), map.asOf(), first, after);
    }

    @SchemaMapping
    WhatIf whatIf(ChainMap map, @Argument List<String> projects) {
        return WhatIf.of(map, projects);
    }

    private ChainMaps maps(Board board) {
        return ChainMaps.of(board.ledger(), board.asOf(), rules);
    }
}
