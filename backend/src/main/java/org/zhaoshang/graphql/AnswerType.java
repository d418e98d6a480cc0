package org.zhaoshang.graphql;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.zhaoshang.shared.Text;

/**
 * The two forms of an answer. In the newer one the status tells whether anything was executed; in the older one it is 200
 * for whatever is a GraphQL answer.
 */
enum AnswerType {
    JSON(MediaType.APPLICATION_JSON),
    GRAPHQL(MediaType.parseMediaType("application/graphql-response+json"));

    private static final Text NOT_ACCEPTABLE = new Text(
            "可接受的应答类型为 application/graphql-response+json 或 application/json",
            "answers are application/graphql-response+json or application/json");

    private final MediaType mediaType;

    AnswerType(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return mediaType;
    }

    HttpStatus status(Answer answer) {
        return this == JSON || answer.hasData() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    HttpStatus status(Refusal refusal) {
        return this == GRAPHQL && refusal.status() == HttpStatus.OK ? HttpStatus.BAD_REQUEST : refusal.status();
    }

    /** What the client likes best; JSON where it does not say. */
    static AnswerType of(ServerRequest request) throws Refusal {
        try {
            var accepted = request.headers().accept();
            if (accepted.isEmpty()) {
                return JSON;
            }
            return accepted.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed()) // keeps the order of equals
                    .flatMap(type -> Stream.of(values()).filter(offered -> type.includes(offered.mediaType)))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(HttpStatus.NOT_ACCEPTABLE, NOT_ACCEPTABLE));
        } catch (InvalidMediaTypeException e) {
            throw Refusal.of(HttpStatus.NOT_ACCEPTABLE, NOT_ACCEPTABLE);
        }
    }
}
