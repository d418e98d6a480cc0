package org.zhaoshang.panels;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.access.Readers;
import org.zhaoshang.board.Board;
import org.zhaoshang.panels.PanelBoard.Kind;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Answers the questions for boards of panels. */
@Controller
class PanelBoardController {

    private final Store store;
    private final ReportingDate reportingDate;
    private final Readers readers;
    private final PanelBoards boards;

    PanelBoardController(Store store, ReportingDate reportingDate, Readers readers, PanelBoards boards) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.readers = readers;
        this.boards = boards;
    }

    @QueryMapping
    PanelBoard panelBoard(@Argument Kind board) {
        return boards.find(board, readers.current().account(), store.ledger(), reportingDate.get(), null);
    }

    /** How a board is arranged is no record of the district: it is as of now even where figures are as of a moment. */
    @SchemaMapping(typeName = "Board", field = "panelBoard")
    PanelBoard onBoard(Board shown, @Argument Kind board) {
        return boards.find(board, readers.current().account(), store.ledger(), shown.asOf(), shown.knownAt());
    }

    @SchemaMapping(typeName = "PanelPlace")
    String id(PanelBoard.Place place) {
        return place.panel().reference().toString();
    }

    @SchemaMapping(typeName = "PanelPlace")
    String sizeLabel(PanelBoard.Place place, Locale locale) {
        return place.size().label().in(locale);
    }
}
