package org.zhaoshang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** The demonstration's data files as plain maps, for figures recomputed without the views that show them. */
final class DataFiles {

    private DataFiles() {}

    static List<Map<String, Object>> demonstration(String name) {
        var found = new ArrayList<Map<String, Object>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:ledger/" + name)) {
                var text = file.getContentAsString(StandardCharsets.UTF_8).replaceAll("([{ ])on: ", "$1\"on\": ");
                found.addAll(new Yaml().<List<Map<String, Object>>>load(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> parts(Map<String, Object> record, String name) {
        return (List<Map<String, Object>>) record.getOrDefault(name, List.of());
    }

    /** Null where it is not there. */
    static LocalDate day(Map<String, Object> part, String name) {
        var value = part.get(name);
        return value == null
                ? null
                : ((Date) value).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** In yuan or dollars. */
    static BigDecimal amount(Object text) {
        var number = text.toString().replaceAll("[^0-9.-]", "");
        var wan = text.toString().contains("亿") ? 8 : text.toString().contains("万") ? 4 : 0;
        return new BigDecimal(number).movePointRight(wan);
    }

    static boolean inDollars(Object text) {
        return text.toString().contains("美元");
    }
}
