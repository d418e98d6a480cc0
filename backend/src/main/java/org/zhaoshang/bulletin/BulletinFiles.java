package org.zhaoshang.bulletin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.web.Download;

/**
 * Hands out bulletins under an address that stays: a month's (its last day) or a day's. Once a report of that day is
 * published the address gives what was printed, unless it asks for what is known now or at another moment.
 */
@RestController
class BulletinFiles {

    private static final String PERIOD = "/bulletins/{period:\\d{4}-\\d{2}(?:-\\d{2})?}";

    private final Bulletins bulletins;
    private final Sight sight;

    BulletinFiles(Bulletins bulletins, Sight sight) {
        this.bulletins = bulletins;
        this.sight = sight;
    }

    /**
     * Which of a day's bulletins.
     *
     * @param current what is known now, whatever was published
     */
    record Wanted(
            @Nullable String department,
            @Nullable OffsetDateTime knownAt,
            @Nullable Boolean current,
            @Nullable String lang) {}

    @GetMapping(PERIOD + ".html")
    void page(@PathVariable String period, Wanted wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        var bulletin = find(period, wanted, locale);
        if (bulletin.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        BulletinPage.write(bulletin.get(), response.getOutputStream());
    }

    @GetMapping(PERIOD + ".docx")
    void document(@PathVariable String period, Wanted wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        var bulletin = find(period, wanted, locale);
        if (bulletin.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var printed = bulletin.get();
        Download.DOCX.send(response, printed.title(), out -> BulletinDocument.write(printed, out));
    }

    private Optional<Bulletin> find(String period, Wanted wanted, Locale asked) {
        var locale = wanted.lang() == null ? asked : Locale.forLanguageTag(wanted.lang());
        var department = wanted.department();
        var now = sight.ledger();
        return day(period).flatMap(asOf -> {
            var moment = wanted.knownAt() != null
                    ? wanted.knownAt().toInstant()
                    : Boolean.TRUE.equals(wanted.current())
                            ? null
                            : PublishedReport.lastOf(now, asOf)
                                    .map(PublishedReport::knownAt)
                                    .orElse(null);
            var known = sight.ledger(moment);
            return department != null
                            && known.find(Department.class, department).isEmpty()
                    ? Optional.empty()
                    : Optional.of(bulletins.of(new Board(known, asOf, moment), now, department, locale));
        });
    }

    private static Optional<LocalDate> day(String period) {
        try {
            return Optional.of(period.length() == 7 ? YearMonth.parse(period).atEndOfMonth() : LocalDate.parse(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
