package org.zhaoshang.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhaoshang.access.Writers;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.Download;

/**
 * The door for ledger files: a dry run, unless it is asked to apply. Whoever prefers not to wait ({@code Prefer:
 * respond-async}) gets an address under which to ask how far it has come.
 */
@RestController
class ImportController {

    private static final Text MARKED = new Text("-标注", "-marked");
    private static final String NOT_WAITING = "respond-async";

    private final LedgerImport ledgers;
    private final ImportJobs jobs;
    private final Writers writers;

    ImportController(LedgerImport ledgers, ImportJobs jobs, Writers writers) {
        this.ledgers = ledgers;
        this.jobs = jobs;
        this.writers = writers;
    }

    @PostMapping("/api/import")
    ResponseEntity<?> takeIn(
            @RequestPart("file") MultipartFile upload,
            @RequestParam(defaultValue = "false") boolean apply,
            @RequestParam(defaultValue = "overwrite") String mode,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Locale locale)
            throws IOException {
        var rights = apply ? writers.applying() : writers.rights();
        var wanted = mode(mode);
        if (wanted == null) {
            return ResponseEntity.badRequest().build();
        }
        var file = Upload.keep(upload);
        if (prefer != null && prefer.contains(NOT_WAITING)) {
            var job = jobs.begin(file, apply, wanted, rights);
            return job == null
                    ? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                            .header("Retry-After", "10")
                            .build()
                    : ResponseEntity.accepted()
                            .location(URI.create("/api/import/" + job.id()))
                            .header("Preference-Applied", NOT_WAITING)
                            .body(ImportJobs.View.of(job, locale));
        }
        try (file) {
            var outcome = apply
                    ? ledgers.apply(file.file(), rights, wanted, Progress.NOBODY)
                    : ledgers.rehearse(file.file(), rights, wanted, Progress.NOBODY);
            return ResponseEntity.status(status(outcome)).body(ImportReport.of(outcome, locale));
        }
    }

    /** How far an import has come; only whoever began it may ask. */
    @GetMapping("/api/import/{id}")
    ResponseEntity<ImportJobs.View> progress(@PathVariable UUID id, Locale locale) {
        var job = jobs.find(id, writers.rights());
        return job == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ImportJobs.View.of(job, locale));
    }

    /** The file as it came, with what is wrong marked in it, to be mended and sent again. */
    @PostMapping("/api/import/marked")
    void marked(
            @RequestPart("file") MultipartFile upload,
            @RequestParam(defaultValue = "overwrite") String mode,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var wanted = mode(mode);
        if (wanted == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (var kept = Upload.keep(upload)) {
            var file = kept.file();
            var problems = ledgers.problems(file, writers.rights(), wanted);
            Download.XLSX.send(
                    response,
                    file.baseName() + MARKED.in(locale),
                    out -> MarkedFile.write(file, problems, locale, out));
        }
    }

    private static @Nullable Mode mode(String name) {
        return switch (name) {
            case "overwrite" -> Mode.OVERWRITE;
            case "new" -> Mode.NEW;
            default -> null;
        };
    }

    private static HttpStatus status(ImportOutcome outcome) {
        return switch (outcome.verdict()) {
            case GOOD -> HttpStatus.OK;
            case BAD_FILE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
