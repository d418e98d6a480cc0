package org.zhaoshang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The links of the demonstration's chains, counted from the data files alone: none of the application's code is used. */
record ChainFiles(Map<String, Map<String, Link>> chains, int unmapped) {

    /** What the files say of a link on a day. */
    record Link(boolean key, int companies, int projects, int reserve, int producing, BigDecimal planned) {

        String coverage() {
            var all = companies + projects;
            return all == 0 ? "MISSING" : all == 1 || producing == 0 ? "WEAK" : "STRONG";
        }

        Map<String, Object> told() {
            return Map.of(
                    "key", key,
                    "coverage", coverage(),
                    "projects", projects,
                    "reserve", reserve,
                    "companies", companies,
                    "producing", producing);
        }
    }

    static ChainFiles asOf(String day) {
        var chains = new LinkedHashMap<String, Map<String, Link>>();
        for (var chain : read("reference/chains/*.yaml")) {
            var links = new LinkedHashMap<String, Link>();
            list(chain, "links")
                    .forEach(link -> links.put(
                            text(link, "code"),
                            new Link(text(link, "key").equals("true"), 0, 0, 0, 0, BigDecimal.ZERO)));
            chains.put(text(chain, "code"), links);
        }
        for (var chain : read("demo/chains/*.yaml")) {
            var links = chains.get(text(chain, "code"));
            list(chain, "enterprises")
                    .forEach(company -> links.compute(
                            text(company, "link"),
                            (code, link) -> new Link(
                                    link.key,
                                    link.companies + 1,
                                    link.projects,
                                    link.reserve,
                                    link.producing + (text(company, "producing").equals("true") ? 1 : 0),
                                    link.planned)));
        }
        var unmapped = 0;
        for (var project : read("demo/projects-*.yaml")) {
            var stage = stage(project, LocalDate.parse(day));
            if (stage == null || stage.equals("TERMINATED")) {
                continue;
            }
            var links = chains.get(text(project, "chain"));
            var code = text(project, "link");
            if (links == null || !links.containsKey(code)) {
                unmapped += project.containsKey("chain") || project.containsKey("link") ? 1 : 0;
                continue;
            }
            var link = links.get(code);
            var reserve = stage.equals("RESERVE");
            links.put(
                    code,
                    new Link(
                            link.key,
                            link.companies,
                            link.projects + (reserve ? 0 : 1),
                            link.reserve + (reserve ? 1 : 0),
                            link.producing + (stage.equals("PRODUCING") ? 1 : 0),
                            reserve ? link.planned : link.planned.add(yi(project))));
        }
        return new ChainFiles(chains, unmapped);
    }

    private static String stage(Map<String, Object> project, LocalDate day) {
        String last = null;
        for (var entry : list(project, "stages")) {
            if (!entry.containsKey("on") || !LocalDate.parse(text(entry, "on")).isAfter(day)) {
                last = text(entry, "stage");
            }
        }
        return last;
    }

    /** In 亿元; dollars are no yuan. */
    private static BigDecimal yi(Map<String, Object> project) {
        var planned = text(project, "planned");
        if (planned.endsWith("亿元")) {
            return new BigDecimal(planned.replace("亿元", ""));
        }
        return planned.endsWith("万元") ? new BigDecimal(planned.replace("万元", "")).movePointLeft(4) : BigDecimal.ZERO;
    }

    private static String text(Map<String, Object> map, String field) {
        return String.valueOf(map.getOrDefault(field, ""));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String field) {
        return (List<Map<String, Object>>) map.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read(String pattern) {
        var all = new ArrayList<Map<String, Object>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:ledger/" + pattern)) {
                try (var in = file.getInputStream()) {
                    var read = plain().load(in);
                    all.addAll(
                            read instanceof List<?> many
                                    ? (List<Map<String, Object>>) many
                                    : List.of((Map<String, Object>) read));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Days stay the words they are, and so does the field "on". */
    private static Yaml plain() {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {
            @Override
            public Tag resolve(NodeId kind, String value, boolean implicit) {
                var tag = super.resolve(kind, value, implicit);
                return tag.equals(Tag.TIMESTAMP) || (tag.equals(Tag.BOOL) && value.equals("on")) ? Tag.STR : tag;
            }
        });
    }
}
