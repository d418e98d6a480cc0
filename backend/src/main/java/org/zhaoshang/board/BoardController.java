package org.zhaoshang.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers what all views of the schema's Board have in common. */
@Controller
@SchemaMapping(typeName = "Board")
class BoardController {

    private final Sight sight;
    private final Store store;
    private final ReportingDate reportingDate;

    BoardController(Sight sight, Store store, ReportingDate reportingDate) {
        this.sight = sight;
        this.store = store;
        this.reportingDate = reportingDate;
    }

    @QueryMapping
    Board board(@Argument @Nullable LocalDate asOf, @Argument @Nullable OffsetDateTime knownAt) {
        var moment = knownAt == null ? null : knownAt.toInstant();
        return new Board(sight.ledger(moment), reportingDate.or(asOf), moment);
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
        return Math.toIntExact(board.ledger().revision());
    }

    @SchemaMapping
    Freshness freshness(Board board, Locale locale) {
        return Freshness.of(store.currentUntil().orElse(null), locale);
    }

    @SchemaMapping
    int year(Board board) {
        return board.asOf().getYear();
    }
}
