package org.zhaoshang.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.zhaoshang.shared.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request as "GraphQL over HTTP" has it: a JSON object in a body, or the same parts in an address. */
@Component
class RequestReader {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private static final Text NO_JSON_TYPE = new Text(
            "请求的 Content-Type 应为 application/json（UTF-8）", "the Content-Type has to be application/json in UTF-8");
    private static final Text NO_JSON = new Text("请求体不是有效的 JSON", "the body is no valid JSON");
    private static final Text NO_OBJECT =
            new Text("请求应为一个 JSON 对象；不支持批量请求", "a request is one JSON object; there are no batches");
    private static final Text NO_ADDRESS = new Text("地址编码有误", "the address is not encoded as it should be");
    private static final Text NO_QUERY = new Text("缺少 query", "there is no query");

    private final Limits limits;
    private final JsonMapper json;

    RequestReader(Limits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    Asked read(ServerRequest request) throws Refusal, IOException {
        var parts = HttpMethod.GET.equals(request.method()) ? ofAddress(request) : ofBody(request);
        var extensions = map(parts, EXTENSIONS);
        return new Asked(
                document(parts, extensions), operationName(parts), map(parts, VARIABLES), withoutNulls(extensions));
    }

    private Map<?, ?> ofBody(ServerRequest request) throws Refusal, IOException {
        requireJson(request);
        var most = (int) limits.body().toBytes();
        var servlet = request.servletRequest();
        if (servlet.getContentLengthLong() > most) {
            throw tooLarge();
        }
        var body = servlet.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge();
        }
        return object(body);
    }

    private Map<?, ?> ofAddress(ServerRequest request) throws Refusal {
        var parts = new HashMap<String, @Nullable Object>();
        for (var name : new String[] {QUERY, OPERATION_NAME}) {
            parts.put(name, param(request, name).orElse(null));
        }
        for (var name : new String[] {VARIABLES, EXTENSIONS}) {
            var text = param(request, name).filter(given -> !given.isBlank()).orElse(null);
            parts.put(name, text == null ? null : object(text.getBytes(StandardCharsets.UTF_8)));
        }
        return parts;
    }

    private static Optional<String> param(ServerRequest request, String name) throws Refusal {
        try {
            return request.param(name);
        } catch (IllegalStateException e) {
            throw Refusal.badRequest(NO_ADDRESS);
        }
    }

    private Map<?, ?> object(byte[] text) throws Refusal {
        Object value;
        try {
            value = json.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw Refusal.badRequest(NO_JSON);
        }
        if (!Numbers.areMeantIn(value)) {
            throw Refusal.badRequest(Documents.DIGITS);
        }
        if (value instanceof Map<?, ?> parts) {
            return parts;
        }
        throw Refusal.badRequest(NO_OBJECT);
    }

    /** A document that is known by its hash need not be sent. */
    private static String document(Map<?, ?> parts, Map<String, @Nullable Object> extensions) throws Refusal {
        var document = text(parts, QUERY);
        if (document.isBlank() && !extensions.containsKey(PersistedDocuments.EXTENSION)) {
            throw Refusal.badRequest(NO_QUERY);
        }
        return document;
    }

    private static @Nullable String operationName(Map<?, ?> parts) throws Refusal {
        var name = text(parts, OPERATION_NAME);
        return name.isEmpty() ? null : name;
    }

    /** Empty where it is not given. */
    private static String text(Map<?, ?> parts, String name) throws Refusal {
        var value = parts.get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw Refusal.badRequest(new Text(name + " 应为文本", name + " has to be text"));
    }

    @SuppressWarnings("unchecked") // the names in a JSON object are text
    private static Map<String, @Nullable Object> map(Map<?, ?> parts, String name) throws Refusal {
        var value = parts.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw Refusal.badRequest(new Text(name + " 应为 JSON 对象", name + " has to be a JSON object"));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
        var known = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    private static void requireJson(ServerRequest request) throws Refusal {
        var encoding = request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING);
        if (!isJson(request) || (encoding != null && !"identity".equalsIgnoreCase(encoding))) {
            throw Refusal.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    NO_JSON_TYPE,
                    HttpHeaders.ACCEPT,
                    MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private static boolean isJson(ServerRequest request) {
        try {
            var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Refusal tooLarge() {
        var most = limits.body().toKilobytes();
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                new Text("请求过大，最多 " + most + " KB", "the request is too large, at most " + most + " KB are read"));
    }
}
