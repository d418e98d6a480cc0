package org.zhaoshang.panels;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of variables, kept as JSON is written, so that nothing of them is lost on the way to a store and back. */
final class Variables {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> BY_NAME = new TypeReference<>() {};

    private Variables() {}

    static String write(Map<String, @Nullable Object> variables) {
        return JSON.writeValueAsString(variables);
    }

    static Map<String, @Nullable Object> read(String json) {
        return JSON.readValue(json, BY_NAME);
    }

    static String text(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    static @Nullable Object readAny(String json) {
        return JSON.readValue(json, Object.class);
    }
}
