package org.zhaoshang.chains;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.projects.ProjectPage;
import org.zhaoshang.shared.Money;

/** Answers the schema's ChainLinkState. */
@Controller
@SchemaMapping(typeName = "ChainLinkState")
class LinkStateController {

    /** How many projects of a link stand at a stage. */
    record StageCount(Stage stage, int count) {}

    @SchemaMapping
    String code(LinkState state) {
        return state.link().code();
    }

    @SchemaMapping
    String name(LinkState state, Locale locale) {
        return state.name().in(locale);
    }

    @SchemaMapping
    Chain.Tier tier(LinkState state) {
        return state.link().tier();
    }

    @SchemaMapping
    String tierLabel(LinkState state, Locale locale) {
        return state.link().tier().label().in(locale);
    }

    @SchemaMapping
    boolean key(LinkState state) {
        return state.link().key();
    }

    @SchemaMapping
    Coverage coverage(LinkState state) {
        return state.coverage();
    }

    @SchemaMapping
    String coverageLabel(LinkState state, Locale locale) {
        return state.coverage().label().in(locale);
    }

    @SchemaMapping
    String reason(LinkState state, Locale locale) {
        return ChainWords.reason(state).in(locale);
    }

    @SchemaMapping
    int projectCount(LinkState state) {
        return state.projectCount();
    }

    @SchemaMapping
    int reserveCount(LinkState state) {
        return state.reserveCount();
    }

    @SchemaMapping
    int enterpriseCount(LinkState state) {
        return state.enterprises().size();
    }

    @SchemaMapping
    int producingCount(LinkState state) {
        return state.producingCount();
    }

    @SchemaMapping
    Money planned(LinkState state) {
        return state.planned();
    }

    @SchemaMapping
    List<StageCount> byStage(LinkState state) {
        return Stage.course().stream()
                .map(stage -> new StageCount(stage, state.at(stage)))
                .toList();
    }

    @SchemaMapping(typeName = "LinkStageCount", field = "stageLabel")
    String stageLabel(StageCount count, Locale locale) {
        return count.stage().label().in(locale);
    }

    @SchemaMapping
    ProjectPage projects(LinkState state, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return ProjectPage.of(state.holding(), state.ledger(), state.asOf(), first, after);
    }

    @SchemaMapping
    ProjectPage reserve(LinkState state, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return ProjectPage.of(state.reserve(), state.ledger(), state.asOf(), first, after);
    }

    @SchemaMapping
    List<Chain.Enterprise> enterprises(LinkState state) {
        return state.enterprises();
    }

    @SchemaMapping
    List<Chain.Candidate> candidates(LinkState state) {
        return state.candidates();
    }
}
