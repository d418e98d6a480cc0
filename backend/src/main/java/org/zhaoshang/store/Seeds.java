package org.zhaoshang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhaoshang.ledger.LedgerRecord;

/** What an empty store starts with, read from data files in the same shape as the stored documents. */
final class Seeds {

    private static final String ROOT = "classpath*:ledger/";

    private Seeds() {}

    /** The industries, the chains and the definitions of the indicators, without targets. */
    static Collection<LedgerRecord> reference() {
        return decoded(referenceDocuments());
    }

    /** The reference data and the made-up records around the speech's facts (演示数据). */
    static Collection<LedgerRecord> demonstration() {
        var documents = referenceDocuments();
        merge(documents, "chains", "code", read("demo/chains/*.yaml"));
        merge(documents, "indicators", "indicator", read("demo/targets.yaml"));
        add(documents, "departments", read("demo/departments.yaml"));
        add(documents, "people", read("demo/people.yaml"));
        add(documents, "policies", read("demo/policies.yaml"));
        add(documents, "projects", read("demo/projects-*.yaml"));
        add(documents, "events", read("demo/events.yaml"));
        return decoded(documents);
    }

    private static Map<String, List<Map<String, Object>>> referenceDocuments() {
        var documents = new LinkedHashMap<String, List<Map<String, Object>>>();
        add(documents, "industries", read("reference/industries.yaml"));
        add(documents, "chains", read("reference/chains/*.yaml"));
        add(documents, "indicators", read("reference/indicators.yaml"));
        return documents;
    }

    private static void add(
            Map<String, List<Map<String, Object>>> documents, String kind, List<Map<String, Object>> more) {
        documents.computeIfAbsent(kind, name -> new ArrayList<>()).addAll(more);
    }

    /** Adds fields to documents that are there already, found by their code under the given name. */
    private static void merge(
            Map<String, List<Map<String, Object>>> documents,
            String kind,
            String codeField,
            List<Map<String, Object>> additions) {
        var byCode = new HashMap<Object, Map<String, Object>>();
        documents.getOrDefault(kind, List.of()).forEach(document -> byCode.put(document.get("code"), document));
        for (var addition : additions) {
            var code = addition.remove(codeField);
            var document = byCode.get(code);
            if (document == null) {
                throw new IllegalArgumentException("the seeds add to unknown %s %s".formatted(kind, code));
            }
            document.putAll(addition);
        }
    }

    private static Collection<LedgerRecord> decoded(Map<String, List<Map<String, Object>>> documents) {
        var records = new ArrayList<LedgerRecord>();
        documents.forEach((name, ofKind) -> {
            var kind = Kind.named(name);
            ofKind.forEach(document -> records.add(kind.decode(document)));
        });
        return records;
    }

    private static List<Map<String, Object>> read(String pattern) {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources(ROOT + pattern);
            return Arrays.stream(resources)
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .flatMap(resource -> read(resource).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return DataFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
