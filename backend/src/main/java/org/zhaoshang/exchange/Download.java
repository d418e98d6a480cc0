package org.zhaoshang.exchange;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file as an answer, written while it is sent. */
final class Download {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Download() {}

    static ResponseEntity<StreamingResponseBody> xlsx(String name, StreamingResponseBody body) {
        return of(name + ".xlsx", XLSX, body);
    }

    static ResponseEntity<StreamingResponseBody> csv(String name, StreamingResponseBody body) {
        return of(name + ".csv", CSV, body);
    }

    private static ResponseEntity<StreamingResponseBody> of(String name, MediaType type, StreamingResponseBody body) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
