package org.zhaoshang.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What addresses of files answer beside the file. */
public final class FileAnswers {

    private FileAnswers() {}

    /** Why there is none, as {@code {"message": …}}; nobody keeps it. */
    public static ResponseEntity<?> refused(HttpStatus status, String message) {
        return refused(status, message, null);
    }

    /** @param again after how long to ask again, where the server is busy */
    public static ResponseEntity<?> refused(HttpStatus status, String message, @Nullable Duration again) {
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE && again != null) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(again.toSeconds()));
        }
        return answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("message", message));
    }

    /** Who has it may keep it, and has to ask each time whether it still holds. */
    public static ResponseEntity.BodyBuilder revalidated(ResponseEntity.BodyBuilder answer, String key) {
        return answer.eTag("W/\"" + key + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE);
    }
}
