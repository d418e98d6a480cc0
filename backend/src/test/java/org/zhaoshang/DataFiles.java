package org.zhaoshang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The demonstration's data files as they lie there, every scalar a text: for tests that count for themselves. */
public final class DataFiles {

    private DataFiles() {}

    public static List<Map<String, Object>> projects() {
        return read("demo/projects-*.yaml");
    }

    public static List<Map<String, Object>> industries() {
        return read("reference/industries.yaml");
    }

    /** The entries of a list in a document; none where it has none. */
    @SuppressWarnings("unchecked") // as the files are written
    public static List<Map<String, String>> list(Map<String, Object> document, String field) {
        return (List<Map<String, String>>) document.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked") // a data file is a list of documents
    private static List<Map<String, Object>> read(String pattern) {
        var documents = new ArrayList<Map<String, Object>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:ledger/" + pattern)) {
                try (var in = file.getInputStream()) {
                    documents.addAll((List<Map<String, Object>>) yaml().load(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new EverythingIsText());
    }

    private static final class EverythingIsText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none: a day, a number and a flag stay as they are written
        }
    }
}
