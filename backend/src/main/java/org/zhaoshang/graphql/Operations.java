package org.zhaoshang.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The operations (操作) that the page's and the contract's documents name. What is measured is told by these names alone:
 * whatever else somebody calls an operation is not repeated.
 */
final class Operations {

    static final String OTHER = "other";

    private static final List<String> OF_THE_CONTRACT = List.of(
            "Assessment",
            "ByAttribute",
            "ChainMap",
            "Funnel",
            "PanelSave",
            "Pivot",
            "PivotPaged",
            "ProjectAdvance",
            "ProjectCreate",
            "ProjectDetail",
            "ProjectList",
            "ProjectRecordArrival",
            "Rates",
            "Supervision",
            "TargetProgress");

    private static final String SCRIPTS = "classpath:/static/**/*.js";
    private static final Pattern NAMED = Pattern.compile("\\b(?:query|mutation)\\s+([A-Z]\\w*)\\s*[({]");

    /** Read once, with the first operation. */
    private static final Set<String> NAMES = names();

    private Operations() {}

    /** Its name, if it is one of ours. */
    static String label(@Nullable String name) {
        return name != null && NAMES.contains(name) ? name : OTHER;
    }

    private static Set<String> names() {
        var names = new TreeSet<>(OF_THE_CONTRACT);
        try {
            for (var script : new PathMatchingResourcePatternResolver().getResources(SCRIPTS)) {
                NAMED.matcher(script.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(names);
    }
}
