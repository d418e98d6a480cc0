package org.zhaoshang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file as an answer, written while it is sent: nobody holds all of it. */
public enum Download {
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV(".csv", "text/csv;charset=UTF-8"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String ending;
    private final String type;

    Download(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** What the file holds. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public void send(HttpServletResponse response, String name, Content content) throws IOException {
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
