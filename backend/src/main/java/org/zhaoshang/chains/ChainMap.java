package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return links.stream().filter(link -> link.link().code().equals(code)).findFirst();
    }

    /** The links that supply a link or are supplied by it, in the order of the flows. */
    List<LinkState> neighbours(LinkState of) {
        var code = of.link().code();
        return chain.flows().stream()
                .flatMap(flow -> flow.from().equals(code)
                        ? Stream.of(flow.to())
                        : flow.to().equals(code) ? Stream.of(flow.from()) : Stream.empty())
                .filter(other -> !other.equals(code))
                .distinct()
                .flatMap(other -> link(other).stream())
                .toList();
    }
}
