package org.zhaoshang.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Readers;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an answer to a query follows from: the records, the day, the document and its variables, the language, and who
 * asks. It holds for one run of the application, since settings and the code itself matter too.
 */
@Component
public class Fingerprint {

    private final String run = UUID.randomUUID().toString();
    private final Store store;
    private final ReportingDate reportingDate;
    private final Readers readers;
    private final JsonMapper json;

    Fingerprint(Store store, ReportingDate reportingDate, Readers readers, JsonMapper json) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.readers = readers;
        this.json = json;
    }

    /** What the records and the day are, and whether they are the newest: an answer that was begun on one state and ended on another is of neither. */
    public String state() {
        var ledger = store.ledger();
        return ledger.revision() + " " + ledger.recordedAt() + " " + reportingDate.get() + " "
                + store.holdsDemonstration() + " " + store.currentUntil().orElse(null);
    }

    String of(String state, Asked asked, Locale locale) {
        var name = asked.operationName();
        var digest = begun(state, locale);
        add(digest, asked.document());
        add(digest, name == null ? "" : name);
        add(digest, json.writeValueAsBytes(asked.variables()));
        return encoded(digest);
    }

    /** The same for what is asked for by an address, not by a document. */
    public String of(String state, String asked, Locale locale) {
        var digest = begun(state, locale);
        add(digest, asked);
        return encoded(digest);
    }

    private MessageDigest begun(String state, Locale locale) {
        var digest = sha256();
        add(digest, run);
        add(digest, state);
        add(digest, locale.toLanguageTag());
        add(digest, readers.current().sees());
        return digest;
    }

    private static String encoded(MessageDigest digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        add(digest, part.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists of parts look the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
        digest.update(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
