package org.zhaoshang.chains;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;

/**
 * What one link supplies to another (流向), there once. Flows may lead round in a circle: hospitals feed trials and research
 * back (反馈), and a chain without that is drawn wrong.
 */
record FlowPlacement(
        String code, String from, String to, @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, from, mistakes, "from");
        ChainRules.checkLink(chain, to, mistakes, "to");
        if (from.equals(to)) {
            mistakes.add(Code.INVALID, new Text("环节不能流向自己", "a link does not supply itself"), "to");
        }
        var isThere = chain.flows().stream()
                .anyMatch(flow -> flow.from().equals(from) && flow.to().equals(to));
        return isThere
                ? chain
                : chain.withFlows(Stream.concat(chain.flows().stream(), Stream.of(new Chain.Flow(from, to, Map.of())))
                        .toList());
    }
}
