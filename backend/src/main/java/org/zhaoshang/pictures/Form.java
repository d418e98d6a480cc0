package org.zhaoshang.pictures;

import org.springframework.http.MediaType;

/** As what a picture is sent. */
enum Form {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final MediaType type;

    Form(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }
}
