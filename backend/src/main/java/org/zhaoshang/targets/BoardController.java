package org.zhaoshang.targets;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the schema's Board. */
@Controller
@SchemaMapping(typeName = "Board")
class BoardController {

    private final Store store;
    private final ReportingDate reportingDate;
    private final TargetRules rules;

    BoardController(Store store, ReportingDate reportingDate, TargetRules rules) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.rules = rules;
    }

    @QueryMapping
    Board board(@Argument @Nullable LocalDate asOf, @Argument @Nullable OffsetDateTime knownAt) {
        var moment = knownAt == null ? null : knownAt.toInstant();
        return Board.of(store.ledger(moment), reportingDate.or(asOf), rules).asKnownAt(moment);
    }

    @SchemaMapping
    LocalDate asOf(Board board) {
        return board.asOf();
    }

    @SchemaMapping
    @Nullable
    OffsetDateTime knownAt(Board board) {
        var moment = board.knownAt();
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    int revision(Board board) {
        return board.revision();
    }

    @SchemaMapping
    int year(Board board) {
        return board.year();
    }

    @SchemaMapping
    Rate calendar(Board board) {
        return board.calendar();
    }

    @SchemaMapping
    List<IndicatorProgress> indicators(Board board) {
        return board.indicators();
    }

    @SchemaMapping
    @Nullable
    IndicatorProgress indicator(Board board, @Argument String code) {
        return board.indicators().stream()
                .filter(progress -> progress.indicator().code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
