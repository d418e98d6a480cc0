package org.zhaoshang.panels;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.exchange.TableFile;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.Download;
import org.zhaoshang.web.FileAnswers;

/**
 * What a panel shows, as a table to be kept (数据): {@code /panels/funnel-by-stage.csv?asOf=2015-03-31}, with the parameters of
 * its picture, and Chinese if left to itself as that is. Whoever may read may have it.
 */
@RestController
class PanelTables {

    private static final Text ROW = new Text("名称", "Name");

    private final DrawnPanels panels;
    private final Clock clock;

    PanelTables(DrawnPanels panels, Clock clock) {
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/panels/{panel:[\\w-]+}.csv")
    @Nullable
    ResponseEntity<?> csv(
            @PathVariable String panel, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        return table(panel, parameters, response, Download.CSV);
    }

    @GetMapping("/panels/{panel:[\\w-]+}.xlsx")
    @Nullable
    ResponseEntity<?> xlsx(
            @PathVariable String panel, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        return table(panel, parameters, response, Download.XLSX);
    }

    private @Nullable ResponseEntity<?> table(
            String id, Map<String, String> parameters, HttpServletResponse response, Download download)
            throws IOException {
        var locale = DrawnPanels.language(parameters);
        try {
            var asOf = PanelTimes.day(parameters.get("asOf"));
            var knownAt = PanelTimes.moment(parameters.get("knownAt"), clock.instant());
            var variables = DrawnPanels.variables(parameters);
            panels.checkVariables(id, variables, knownAt);
            var panel = panels.find(id, variables, asOf, knownAt, locale);
            if (panel.isEmpty()) {
                return FileAnswers.refused(
                        HttpStatus.NOT_FOUND, DrawnPanels.none(id).in(locale));
            }
            var problem = panel.get().data().problem();
            if (problem != null) {
                return FileAnswers.refused(HttpStatus.CONFLICT, problem);
            }
            send(panel.get(), locale, response, download);
            return null; // the file is the answer
        } catch (WrongVariable wrong) {
            return FileAnswers.refused(HttpStatus.BAD_REQUEST, wrong.sentence().in(locale));
        }
    }

    private static void send(DrawnPanel panel, Locale locale, HttpServletResponse response, Download download)
            throws IOException {
        var data = panel.data();
        var headers = Stream.concat(
                        Stream.of(ROW.in(locale)), data.columns().stream().map(column -> column.heading(locale)))
                .toList();
        var table = new TableFile.Source(panel.title(), headers, writer -> {
            for (var row : data.rows()) {
                var cells = new ArrayList<@Nullable Object>();
                cells.add(row.label());
                cells.addAll(row.values());
                writer.row(cells);
            }
        });
        download.send(response, panel.title() + " " + data.asOf(), out -> {
            if (download == Download.XLSX) {
                TableFile.xlsx(out, List.of(table));
            } else {
                TableFile.csv(out, table);
            }
        });
    }
}
