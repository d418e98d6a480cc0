package org.zhaoshang.exchange;

import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The door for ledger files: a dry run, unless it is asked to apply. */
@RestController
class ImportController {

    private static final String NOBODY = "import";

    private final LedgerImport ledgers;

    ImportController(LedgerImport ledgers) {
        this.ledgers = ledgers;
    }

    @PostMapping("/api/import")
    ResponseEntity<ImportReport> takeIn(
            @RequestPart("file") MultipartFile upload,
            @RequestParam(defaultValue = "false") boolean apply,
            @Nullable Principal principal,
            Locale locale)
            throws IOException {
        var name = upload.getOriginalFilename();
        var file = new LedgerFile(name == null ? "" : name, upload.getBytes());
        var outcome =
                apply ? ledgers.apply(file, principal == null ? NOBODY : principal.getName()) : ledgers.rehearse(file);
        var status =
                switch (outcome.verdict()) {
                    case GOOD -> HttpStatus.OK;
                    case BAD_FILE -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case CONFLICT -> HttpStatus.CONFLICT;
                };
        return ResponseEntity.status(status).body(ImportReport.of(outcome, locale));
    }
}
