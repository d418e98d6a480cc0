package org.zhaoshang.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** An industry chain (产业链): its links and what flows between them. */
public record Chain(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String brand,
        String industry,
        List<Link> links,
        List<Flow> flows,
        List<Enterprise> enterprises,
        List<Candidate> candidates,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** Where in the chain a link sits (上游、中游、下游、配套服务). */
    public enum Tier implements Labelled {
        UPSTREAM("上游", "Upstream"),
        MIDSTREAM("中游", "Midstream"),
        DOWNSTREAM("下游", "Downstream"),
        SERVICE("配套服务", "Services");

        private final Text label;

        Tier(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A link of the chain (环节).
     *
     * @param key whether the chain cannot do without it (关键环节)
     */
    public record Link(
            String code,
            String name,
            @Nullable String nameEn,
            Tier tier,
            boolean key,
            List<String> aliases,
            Map<String, Object> extra) {}

    /** What one link supplies to another. */
    public record Flow(String from, String to, Map<String, Object> extra) {}

    /** A company that is already here (现有企业). */
    public record Enterprise(String name, String link, boolean producing, Map<String, Object> extra) {}

    /** A company worth inviting (目标企业). */
    public record Candidate(
            String name, String link, @Nullable String reason, int priority, Map<String, Object> extra) {}

    public Optional<Link> link(String code) {
        return links.stream().filter(link -> link.code().equals(code)).findFirst();
    }

    public Chain withLinks(List<Link> links) {
        return new Chain(code, name, nameEn, brand, industry, links, flows, enterprises, candidates, extra, stamp);
    }

    public Chain withFlows(List<Flow> flows) {
        return new Chain(code, name, nameEn, brand, industry, links, flows, enterprises, candidates, extra, stamp);
    }

    public Chain withEnterprises(List<Enterprise> enterprises) {
        return new Chain(code, name, nameEn, brand, industry, links, flows, enterprises, candidates, extra, stamp);
    }

    public Chain withCandidates(List<Candidate> candidates) {
        return new Chain(code, name, nameEn, brand, industry, links, flows, enterprises, candidates, extra, stamp);
    }

    @Override
    public Chain stamped(Stamp stamp) {
        return new Chain(code, name, nameEn, brand, industry, links, flows, enterprises, candidates, extra, stamp);
    }
}
