package org.zhaoshang.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file as an answer, written while it is sent: nobody holds all of it. */
enum Download {
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV(".csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String type;

    Download(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** What the file holds. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void send(HttpServletResponse response, String name, Content content) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        content.write(response.getOutputStream());
    }
}
