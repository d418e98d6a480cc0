package org.zhaoshang.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;

/**
 * Documents that are sent once and named by their hash from then on (持久化查询), as Apollo's clients do: a client that names
 * one nobody sent is told so, and sends it along. The engine has support for it, which looks the hash up after a request was
 * taken in; whether a {@code GET} may be answered, and from what was answered before, has to be known earlier. It also
 * believes a known hash whatever document comes with it.
 */
@Component
class PersistedDocuments {

    static final String EXTENSION = "persistedQuery";

    private static final Text NOT_SUPPORTED =
            new Text("persistedQuery 应为 {version: 1, sha256Hash}", "persistedQuery has to be {version: 1, sha256Hash}");
    private static final Text OTHER_HASH = new Text("sha256Hash 与 query 不符", "provided sha does not match query");

    /** Clients look for these very words. */
    private static final Text NOT_FOUND = new Text("PersistedQueryNotFound", "PersistedQueryNotFound");

    private final Documents documents;
    private final Cache<String, String> known;

    PersistedDocuments(Documents documents, Limits limits) {
        this.documents = documents;
        known = Caffeine.newBuilder()
                .maximumWeight(limits.documents().toBytes())
                .weigher((String hash, String document) -> 2 * (hash.length() + document.length()))
                .build();
    }

    /** The request with its document. */
    Asked resolve(Asked asked, Locale locale) throws Refusal {
        var named = asked.extensions().get(EXTENSION);
        if (named == null) {
            return asked;
        }
        var hash = hash(named);
        if (asked.document().isBlank()) {
            var document = known.getIfPresent(hash);
            if (document == null) {
                throw new Refusal(HttpStatus.OK, "PERSISTED_QUERY_NOT_FOUND", NOT_FOUND, new HttpHeaders());
            }
            return new Asked(document, asked.operationName(), asked.variables(), asked.extensions());
        }
        if (!hash.equals(hash(asked.document()))) {
            throw Refusal.badRequest(OTHER_HASH);
        }
        if (documents.prepare(asked.document(), locale).document() != null) {
            known.put(hash, asked.document());
        }
        return asked;
    }

    private static String hash(Object named) throws Refusal {
        if (named instanceof Map<?, ?> parts
                && parts.get("version") instanceof Number version
                && version.doubleValue() == 1
                && parts.get("sha256Hash") instanceof String hash) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw Refusal.badRequest(NOT_SUPPORTED);
    }

    private static String hash(String document) {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(document.getBytes(StandardCharsets.UTF_8)));
    }
}
