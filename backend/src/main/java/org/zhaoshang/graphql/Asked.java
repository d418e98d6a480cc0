package org.zhaoshang.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request asks for, wherever it came from: a body or an address. */
record Asked(
        String document,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {}
