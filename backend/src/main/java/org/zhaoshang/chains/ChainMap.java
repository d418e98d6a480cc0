package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.zhaoshang.chains.ChainSummary.Counted;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** A chain as of a day (链图): every link with what covers it, in the order they are kept in. */
record ChainMap(Chain chain, List<LinkState> links, CoverageRules rules, Ledger ledger, LocalDate asOf) {

    ChainSummary summary() {
        return ChainSummary.of(links.stream()
                .map(link -> new Counted(link.coverage(), link.link().key()))
                .toList());
    }

    Optional<LinkState> link(String code) {
        for (var link : links) {
            if (link.link().code().equals(code)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /** The links that supply a link or are supplied by it, in the order of the flows. */
    List<LinkState> neighbours(LinkState of) {
        var code = of.link().code();
        var others = new LinkedHashSet<String>();
        for (var flow : chain.flows()) {
            if (flow.from().equals(code)) {
                others.add(flow.to());
            } else if (flow.to().equals(code)) {
                others.add(flow.from());
            }
        }
        others.remove(code);
        return others.stream().flatMap(other -> link(other).stream()).toList();
    }
}
