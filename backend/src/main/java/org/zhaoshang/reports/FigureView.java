package org.zhaoshang.reports;

import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;

/**
 * A figure as it is shown.
 *
 * @param parts the departments' figures of a district's
 * @param names the snapshot that knows the names
 */
record FigureView(PublishedReport.Figure figure, List<FigureView> parts, Ledger names) {

    static FigureView of(PublishedReport.Figure figure, Ledger names) {
        return new FigureView(figure, List.of(), names);
    }

    /** The district's figures, each with its departments'. */
    static List<FigureView> of(List<PublishedReport.Figure> figures, Ledger names) {
        return figures.stream()
                .filter(figure -> figure.department() == null)
                .map(whole -> new FigureView(whole, parts(whole, figures, names), names))
                .toList();
    }

    private static List<FigureView> parts(
            PublishedReport.Figure whole, List<PublishedReport.Figure> figures, Ledger names) {
        return figures.stream()
                .filter(figure ->
                        figure.department() != null && figure.indicator().equals(whole.indicator()))
                .map(figure -> of(figure, names))
                .toList();
    }
}
