package org.zhaoshang.graphql;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.zhaoshang.shared.Text;

/** A request that is no GraphQL request over HTTP, or none that is answered. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Text words;
    private final transient HttpHeaders headers;

    Refusal(HttpStatus status, String code, Text words, HttpHeaders headers) {
        super(words.en());
        this.status = status;
        this.code = code;
        this.words = words;
        this.headers = headers;
    }

    static Refusal badRequest(Text words) {
        return new Refusal(HttpStatus.BAD_REQUEST, "BAD_REQUEST", words, new HttpHeaders());
    }

    static Refusal of(HttpStatus status, Text words) {
        return new Refusal(status, status.name(), words, new HttpHeaders());
    }

    static Refusal of(HttpStatus status, Text words, String header, String value) {
        var headers = new HttpHeaders();
        headers.set(header, value);
        return new Refusal(status, status.name(), words, headers);
    }

    HttpStatus status() {
        return status;
    }

    /** As an error in the answer; its code as the Apollo clients look for it, too. */
    Map<String, Object> error(Locale locale) {
        return Map.of("message", words.in(locale), "extensions", Map.of("classification", code, "code", code));
    }

    HttpHeaders headers() {
        return headers;
    }
}
